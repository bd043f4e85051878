// What the pages gain with scripts; without them every form still has its button.
(() => {
  const html = document.documentElement;
  const says = document.getElementById("says")?.dataset ?? {};
  const make = (name, more, ...inside) => {
    const element = Object.assign(document.createElement(name), more);
    element.append(...inside);
    return element;
  };
  // The day first in English too, as the pages have it.
  const tongue = html.lang === "en" ? "en-GB" : html.lang;
  const when = (at) => new Intl.DateTimeFormat(tongue, { dateStyle: "long", timeStyle: "short" }).format(at);
  const notice = (words, ...more) => make("div", { className: "notice" }, make("p", {}, words), ...more);

  // On a phone the sections are wider than the screen: where one is stands in sight.
  for (const bar of document.querySelectorAll(".sections, .parts")) {
    const here = bar.querySelector("[aria-current]");
    if (here) bar.scrollLeft += here.getBoundingClientRect().left - bar.getBoundingClientRect().left - 16;
  }

  // Public pages are kept for when the line fails (sw.js); one that was kept says how old it is.
  const workers = navigator.serviceWorker;
  workers?.register("/static/sw.js", { scope: "/" }).catch(() => {});
  // The page that is read first is there before the worker is.
  if (workers && !workers.controller) workers.ready?.then(({ active }) => active.postMessage(location.href));
  if (html.dataset.kept) document.querySelector("main").prepend(notice(says.kept.replace("%s", when(new Date(html.dataset.kept)))));

  // What somebody writes stays on their device until the server has it; where nobody is signed in, until the tab
  // is closed. It is offered, never put back unasked.
  const person = html.dataset.person ?? "";
  const keepers = new Map();
  const fields = (form) => [...form.elements].filter((field) => field.name && field.matches("textarea, select, input:not([type=hidden], [type=password], [type=file], [tabindex='-1'])"));
  const read = (form) => fields(form).map((field) => [field.name, /checkbox|radio/.test(field.type) ? field.checked : field.value]);
  function putBack(form, typed) {
    for (const field of fields(form)) {
      const at = typed.findIndex(([name]) => name === field.name);
      if (at < 0) continue;
      const [[, value]] = typed.splice(at, 1);
      field[typeof value === "boolean" ? "checked" : "value"] = value;
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
  }
  function keepTyped(store) {
    const way = performance.getEntriesByType("navigation")[0] ?? {};
    const before = document.referrer && new URL(document.referrer).pathname;
    const forms = new Map();
    for (const form of document.querySelectorAll("main form[method=post]")) {
      // One line is soon typed again; longer text, or a form of several fields, is not.
      const written = fields(form).filter((field) => field.matches("textarea, input:not([type=checkbox], [type=radio])"));
      if (written.length < 2 && !form.querySelector("textarea")) continue;
      // Forms of one address are told apart by their fields, whichever of them are there another day.
      let key = `typed ${person} ${location.pathname} ${form.getAttribute("action") ?? ""} ${written[0]?.id ?? ""}`;
      while (forms.has(key)) key += "+";
      const keep = (sent) => {
        clearTimeout(form.waiting);
        // Where the device has no room, the page still has it.
        try { store.setItem(key, JSON.stringify({ at: Date.now(), page: location.pathname, sent, typed: read(form) })); } catch {}
      };
      forms.set(key, form);
      keepers.set(form, keep);
      form.addEventListener("input", () => { clearTimeout(form.waiting); form.waiting = setTimeout(keep, 800); });
      form.addEventListener("kept", () => { clearTimeout(form.waiting); store.removeItem(key); });
    }
    for (const key of Object.keys(store).filter((key) => key.startsWith(`typed ${person} `))) {
      const kept = JSON.parse(store.getItem(key));
      const form = forms.get(key);
      // The page that comes after a form that was taken: led to from it, or an answer that is no refusal.
      const answers = kept.sent && way.type !== "back_forward" && before === kept.page;
      const taken = answers && (way.redirectCount > 0 || (way.responseStatus ?? (form ? 0 : 200)) === 200);
      if (taken || Date.now() - kept.at > 14 * 864e5) {
        store.removeItem(key);
        continue;
      }
      // It was refused, or never got there: from here on it counts as not sent.
      if (form && kept.sent) store.setItem(key, JSON.stringify({ ...kept, sent: false }));
      if (form && !answers && JSON.stringify(read(form)) !== JSON.stringify(kept.typed)) {
        const go = (words, act) => make("button", { type: "button", className: "button", textContent: words, onclick: () => { act(); box.remove(); } });
        const box = notice(says.typed.replace("%s", when(kept.at)), make("p", { className: "buttons" },
          go(says.back, () => putBack(form, kept.typed)), go(says.drop, () => store.removeItem(key))));
        form.before(box);
        // A form that is folded away is shown with what is offered for it.
        for (let fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
      }
    }
  }
  // A browser that keeps nothing for anybody says so by an error.
  try { keepTyped(person ? localStorage : sessionStorage); } catch {}
  // Whoever goes leaves nothing behind.
  document.querySelector("form[action='/sign-out']")?.addEventListener("submit", () => {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith("typed "))) localStorage.removeItem(key);
  });

  // What is sent is sent once, and says so; without a line it stays where it is.
  const busy = new Map();
  const rest = (form) => {
    const [said, button] = busy.get(form) ?? [];
    said?.replaceChildren();
    button?.removeAttribute("aria-busy");
    busy.delete(form);
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.getAttribute("method") !== "post" || !form.closest("main")) return;
    const button = event.submitter ?? form.querySelector("button:not([type=button])");
    let said = form.querySelector(".sending");
    if (!said) (button ?? form.lastElementChild).after(said = make("span", { className: "sending" }));
    said.setAttribute("role", "status");
    const stop = (words) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      said.textContent = words;
    };
    if (busy.has(form)) return stop(says.sending);
    const line = navigator.onLine !== false;
    keepers.get(form)?.(line);
    if (!line) return stop(says.unsent);
    busy.set(form, [said, button]);
    button?.setAttribute("aria-busy", "true");
    said.textContent = says.sending;
    // Another script may have stopped it; and an answer that is a file leaves the page where it is.
    setTimeout(() => event.defaultPrevented && rest(form));
    if (!form.querySelector("[type=file]")) setTimeout(rest, 60000, form);
  }, true);
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of busy.keys()) { rest(form); keepers.get(form)?.(false); }
  });

  // A change of a filter is applied at once, and the button that did it goes.
  for (const form of document.querySelectorAll("form[data-live]")) {
    form.querySelector("[data-live-go]")?.setAttribute("hidden", "");
    form.addEventListener("change", (event) => {
      if (event.target.matches("input[type=checkbox], input[type=radio], select, input[type=date], input[type=month]")) {
        form.requestSubmit();
      }
    });
    // Empty fields stay out of the address.
    form.addEventListener("submit", () => {
      for (const field of form.querySelectorAll("input, select")) {
        if (field.name && field.value === "") field.disabled = true;
      }
    });
  }
  // A file that would be refused for its size is not sent over a poor line first.
  for (const field of document.querySelectorAll("input[type=file][data-most]")) {
    field.addEventListener("change", () => {
      const large = [...field.files].some((file) => file.size > Number(field.dataset.most));
      field.setCustomValidity(large ? field.dataset.tooLarge : "");
      if (large) field.reportValidity();
    });
  }
  // A device works a little for a form that anybody may send, so that a hall full of people behind one address
  // is told from a program that floods it (web/stranger.rs). Whoever is faster sends the form without.
  const tried = new TextEncoder();
  const work = async (form) => {
    const address = form.elements.address.value.trim();
    const begin = `${address}|${form.elements[form.dataset.work].value}|`;
    for (let n = 0; address && address === form.elements.address.value.trim() && n < 4e6; n += 256) {
      const some = Array.from({ length: 256 }, (_, i) => crypto.subtle.digest("SHA-256", tried.encode(begin + (n + i))));
      const found = (await Promise.all(some)).findIndex((hash) => new DataView(hash).getUint16(0) === 0);
      if (found >= 0) return n + found;
    }
    return "";
  };
  for (const form of document.querySelectorAll("form[data-work]")) {
    if (!globalThis.crypto?.subtle) break;
    form.elements.address?.addEventListener("change", async () => {
      form.elements.work.value = "";
      form.elements.work.value = await work(form);
    });
  }
  // What is being made is looked for again, so that nobody has to; less often the longer it takes. Where somebody is
  // inside it, it waits until they have gone on.
  const look = (wait) => setTimeout(async () => {
    const held = document.querySelector("[data-making]");
    const answer = !document.hidden && !held.contains(document.activeElement) && await fetch(location.href).catch(() => null);
    const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page && page.getElementById(held.id);
    if (fresh) held.replaceWith(fresh);
    if (!fresh || fresh.dataset.making) return look(Math.min(wait * 1.4, 20000));
    fresh.prepend(make("p", { className: "notice good", role: "status", textContent: held.dataset.making }));
  }, wait);
  if (document.querySelector("[data-making]")) look(1500);
  // When it is on the reader's own clock, which only their device knows.
  for (const own of document.querySelectorAll("[data-own-clock]")) {
    const form = new Intl.DateTimeFormat(tongue, { dateStyle: "long", timeStyle: "short" });
    own.querySelector("dd").textContent = form.formatRange(new Date(own.dataset.from), new Date(own.dataset.to));
    own.querySelector("dt").append(` (${form.resolvedOptions().timeZone.split("/").pop().replaceAll("_", " ")})`);
    own.hidden = false;
  }
  // Back in history finds the form usable again.
  addEventListener("pageshow", () => {
    for (const field of document.querySelectorAll("form[data-live] [disabled]")) field.disabled = false;
  });
})();
