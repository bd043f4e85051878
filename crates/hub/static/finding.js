// The search while one types: a combobox with a list (WAI-ARIA 1.2) in place of each box that works without, and
// the palette of those who are signed in.
(() => {
  document.querySelectorAll("form[data-find]").forEach(complete);

  function complete(form, number) {
    const field = form.elements.q, id = `found-${number}`, known = new Map(), inPalette = form.closest("dialog");
    const make = (name, attributes) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const list = make("ul", { id, class: "hits", role: "listbox", "aria-label": field.labels[0].textContent, hidden: "" });
    const said = make("p", { class: "unseen", role: "status" });
    for (const [key, value] of Object.entries({ type: "text", inputmode: "search", role: "combobox", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": id, autocomplete: "off" })) field.setAttribute(key, value);
    form.append(list, said);
    let waiting, asking, at = -1;

    const mark = (n) => {
      list.children[at]?.setAttribute("aria-selected", false);
      const one = list.children[at = n];
      one?.setAttribute("aria-selected", true);
      one?.scrollIntoView({ block: "nearest" });
      if (one) field.setAttribute("aria-activedescendant", one.id);
      else field.removeAttribute("aria-activedescendant");
    };
    const show = (open) => {
      list.hidden = !open;
      field.setAttribute("aria-expanded", open);
      mark(-1);
    };
    const line = ({ title, lang, label, fact, href }, n) => {
      const one = make("li", { id: `${id}-${n}`, role: "option", "aria-selected": false, "data-href": href });
      const words = make("span", lang ? { lang } : {}), facts = make("small", {});
      words.textContent = title;
      facts.textContent = [label, fact].filter(Boolean).join(" · ");
      one.append(words, " ", facts);
      return one;
    };

    async function ask() {
      const question = field.value.trim();
      asking?.abort();
      if (!question && !inPalette) return show(false);
      const mine = asking = new AbortController();
      try {
        if (!known.has(question)) {
          const answer = await fetch(`${form.dataset.find}?q=${encodeURIComponent(question)}`, { signal: mine.signal });
          if (!answer.ok) return;
          known.set(question, await answer.json());
        }
        const found = known.get(question);
        if (mine.signal.aborted || document.activeElement !== field) return;
        list.replaceChildren(...found.items.map(line));
        show(found.items.length > 0);
        said.textContent = found.said;
      } catch {
        // Another letter came, or there is no line: the box still has its button.
      }
    }

    field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 150); });
    field.addEventListener("blur", () => { clearTimeout(waiting); asking?.abort(); if (!inPalette) show(false); });
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const open = !list.hidden, last = list.children.length - 1, chosen = open && at >= 0;
      const to = { ArrowDown: at < last ? at + 1 : 0, ArrowUp: at > 0 ? at - 1 : last, Home: chosen ? 0 : undefined, End: chosen ? last : undefined }[event.key];
      if (open && to !== undefined) mark(to);
      else if (!open && event.key === "ArrowDown") ask();
      else if (chosen && event.key === "Enter") location.assign(list.children[at].dataset.href);
      else if (open && event.key === "Escape" && !inPalette) show(false);
      else return;
      event.preventDefault();
    });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => {
      const { href } = target.closest("[data-href]")?.dataset ?? {};
      if (href) location.assign(href);
    });
    form.ask = ask;
  }

  const palette = document.getElementById("palette");
  if (!palette) return;
  const open = () => {
    palette.showModal();
    const form = palette.querySelector("[data-find]");
    form.elements.q.select();
    form.ask();
  };
  for (const hint of document.querySelectorAll("[data-palette-hint]")) {
    hint.hidden = false;
    hint.querySelector("[data-palette]").addEventListener("click", open);
  }
  // With a key held down, so that no letter typed anywhere is taken for it (WCAG 2.1.4).
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (palette.open) palette.close();
    else open();
  });
  palette.addEventListener("click", ({ target }) => { if (target === palette) palette.close(); });
})();
