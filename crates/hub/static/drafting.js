// Pages on which people write: keeps what is typed as a draft, completes lists, and lets a table be
// walked with the keyboard and filled from a spreadsheet. Without it every form still has its buttons.
(() => {
  const clock = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

  // A field that takes several of a list is completed after its last `;`.
  document.addEventListener("input", ({ target }) => {
    const source = target.dataset?.many && document.getElementById(target.dataset.many);
    if (!source) return;
    const before = target.value.slice(0, target.value.lastIndexOf(";") + 1);
    if (!before) return target.setAttribute("list", source.id);
    let list = document.getElementById("many");
    if (!list) document.body.append(list = Object.assign(document.createElement("datalist"), { id: "many" }));
    if (list.dataset.of !== source.id + before) {
      list.dataset.of = source.id + before;
      list.replaceChildren(...[...source.options].map(({ value, text }) => new Option(text, `${before} ${value}`)));
    }
    target.setAttribute("list", "many");
  });

  for (const form of document.querySelectorAll("form[data-draft]")) keepDraft(form);
  for (const table of document.querySelectorAll("table[data-grid]")) walk(table);
  for (const panel of document.querySelectorAll("[data-similar]")) lookAround(panel);

  function keepDraft(form) {
    const said = form.querySelector("[data-said]");
    let waiting, unsaved = false, sending = false;
    const stop = new AbortController();
    const later = (delay) => { clearTimeout(waiting); waiting = setTimeout(keep, delay); };
    form.addEventListener("input", () => { unsaved = true; later(1500); });
    form.addEventListener("submit", () => { clearTimeout(waiting); unsaved = false; stop.abort(); });
    addEventListener("online", () => { if (unsaved) keep(); });
    addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

    async function keep() {
      if (sending) return later(500);
      sending = true;
      unsaved = false;
      const failed = (words) => { unsaved = true; said.textContent = words.replace("%s", clock()); };
      try {
        const answer = await fetch(form.dataset.draft, { method: "POST", signal: stop.signal, headers: { accept: "application/json" }, body: new URLSearchParams(new FormData(form)) });
        if (!answer.ok) {
          failed(form.dataset.notKept);
        } else {
          const { echoes } = await answer.json();
          for (const echo of form.querySelectorAll("[data-echo]")) {
            if (!(echo.dataset.echo in echoes)) continue;
            echo.textContent = echoes[echo.dataset.echo] ?? "";
            echo.hidden = !echo.textContent;
          }
          said.textContent = form.dataset.kept.replace("%s", clock());
          // What the server has need not be kept by the device.
          if (!unsaved) form.dispatchEvent(new Event("kept"));
        }
      } catch {
        if (stop.signal.aborted) return;
        failed(form.dataset.offline);
        later(15000);
      } finally {
        sending = false;
      }
    }
  }

  // What similar work there is, asked while somebody types. Whatever fails, nobody is disturbed.
  function lookAround(panel) {
    const form = panel.parentElement.querySelector("form");
    // In a table what is asked about is the row somebody types in.
    const grid = form.querySelector("table[data-grid]");
    const which = panel.querySelector("[data-similar-which]");
    let row;
    const found = panel.querySelector("[data-similar-found]");
    const said = panel.querySelector("[data-similar-said]");
    const telling = ["title", "description", "places", "period", "audiences", "kind", "objectives", "lead", "sdg-targets"];
    let waiting, asking, before = "";
    for (const button of form.querySelectorAll("[data-similar-go]")) button.hidden = true;
    const later = (delay) => { clearTimeout(waiting); waiting = setTimeout(ask, delay); };
    const plain = (name) => grid ? name.slice(name.indexOf(".") + 1) : name;
    const typed = ({ target }) => {
      if (!telling.includes(plain(target.name))) return;
      if (grid) row = target.closest("tr");
      later(700);
    };
    form.addEventListener("input", typed);
    form.addEventListener("change", typed);
    if (form.elements.title?.value.trim() && !found.childElementCount) later(100);
    form.addEventListener("click", (event) => {
      if (!event.target.matches("[data-similar-row]")) return;
      event.preventDefault();
      row = event.target.closest("tr");
      before = "";
      ask().then(() => { const whole = panel.querySelector("details"); if (whole) whole.open = true; });
    });

    function fields() {
      if (!grid) return new URLSearchParams(new FormData(form));
      const body = new URLSearchParams();
      for (const field of row?.querySelectorAll("input, textarea") ?? []) body.append(plain(field.name), field.value);
      return body;
    }

    async function ask() {
      const body = fields();
      const now = [...telling.flatMap((name) => body.getAll(name)), body.get("ref") ?? body.get("form") ?? ""].join("\n");
      if (now === before) return;
      asking?.abort();
      const mine = asking = new AbortController();
      try {
        const answer = await fetch(panel.dataset.similar, { method: "POST", signal: mine.signal, body });
        if (answer.status === 429) return later(30000);
        if (!answer.ok) return;
        const html = await answer.text();
        if (mine.signal.aborted) return;
        // Not under the hands of somebody who is reading it.
        if (panel.matches(":hover, :focus-within") && found.childElementCount) return later(1500);
        before = now;
        found.innerHTML = html;
        panel.toggleAttribute("data-nothing", !found.childElementCount);
        const words = found.querySelector("[data-words]")?.textContent ?? "";
        if (which) which.textContent = row?.querySelector("th a")?.textContent ?? panel.dataset.similarNew;
        if (said.textContent !== words) said.textContent = words;
      } catch {
        // Offline: the next change asks again.
      }
    }
  }

  function walk(table) {
    const form = table.form ?? table.closest("form");
    const rows = () => [...table.tBodies[0].rows].filter((row) => row.querySelector("td :is(input, textarea)"));
    const cells = (row) => [...row.querySelectorAll("td :is(input, textarea)")];
    const place = (cell) => { const row = cell.closest("tr"); return [rows().indexOf(row), cells(row).indexOf(cell)]; };
    const go = (y, x) => { const cell = rows()[y] && cells(rows()[y])[x]; if (cell) { cell.focus(); cell.select(); } return Boolean(cell); };
    let unsaved = false;
    form.addEventListener("input", ({ target }) => { unsaved = true; target.closest("td")?.classList.add("changed"); });
    form.addEventListener("submit", () => { unsaved = false; });
    addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

    table.addEventListener("keydown", (event) => {
      const cell = event.target;
      if (!cell.matches("td :is(input, textarea)") || event.altKey || event.ctrlKey || event.metaKey) return;
      const [y, x] = place(cell);
      const { selectionStart: from, selectionEnd: to, value } = cell;
      const whole = from === 0 && to === value.length;
      const first = whole || (from === to && !value.slice(0, from).includes("\n") && from === 0) || cell.tagName === "INPUT";
      const last = whole || (from === to && to === value.length) || cell.tagName === "INPUT";
      const moves = {
        Enter: () => go(y + (event.shiftKey ? -1 : 1), x),
        ArrowUp: () => first && go(y - 1, x),
        ArrowDown: () => last && go(y + 1, x),
        ArrowLeft: () => (whole || (from === 0 && to === 0)) && go(y, x - 1),
        ArrowRight: () => (whole || (from === value.length && to === from)) && go(y, x + 1),
      };
      if (event.shiftKey && event.key !== "Enter") return;
      // Enter never sends a table half filled in.
      if (moves[event.key]?.() || event.key === "Enter") event.preventDefault();
    });

    table.addEventListener("paste", (event) => {
      const cell = event.target;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!cell.matches("td :is(input, textarea)") || !/[\t\n]/.test(text.trimEnd())) return;
      event.preventDefault();
      const [top, left] = place(cell);
      read(text).forEach((line, down) => {
        while (!rows()[top + down] && add());
        const row = rows()[top + down];
        line.forEach((value, right) => {
          const target = row && cells(row)[left + right];
          if (!target) return;
          target.value = value;
          target.dispatchEvent(new Event("input", { bubbles: true }));
        });
      });
    });

    const button = form.querySelector("[data-add]");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => { if (add()) go(rows().length - 1, 0); });
    }

    /** One more empty row, like the last new one. */
    function add() {
      const model = [...table.tBodies[0].querySelectorAll("tr[data-new]")].pop();
      if (!model || rows().length >= 200) return false;
      const row = model.cloneNode(true);
      const old = model.querySelector("[name=rows]").value;
      const id = uuid();
      const key = `n-${id}`;
      for (const field of row.querySelectorAll("input, textarea")) {
        if (field.name === "rows") field.value = key;
        else if (field.name.endsWith(".form")) field.value = id;
        else field.value = field.defaultValue = "";
        field.name = field.name.replace(`${old}.`, `${key}.`);
        field.setAttribute("aria-labelledby", (field.getAttribute("aria-labelledby") ?? "").replace(`r-${old}`, `r-${key}`));
        field.removeAttribute("aria-invalid");
        field.removeAttribute("aria-describedby");
      }
      row.querySelector("th").id = `r-${key}`;
      row.querySelectorAll(".fault, .came").forEach((said) => said.remove());
      row.querySelectorAll("td").forEach((td) => { td.classList.remove("changed"); delete td.dataset.wrong; });
      table.tBodies[0].append(row);
      return true;
    }

    function uuid() {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      bytes[6] = (bytes[6] & 15) | 64;
      bytes[8] = (bytes[8] & 63) | 128;
      return [...bytes].map((b, i) => ([4, 6, 8, 10].includes(i) ? "-" : "") + b.toString(16).padStart(2, "0")).join("");
    }

    /** The cells that a spreadsheet puts on the clipboard; a cell with a line break stands in quotes. */
    function read(text) {
      const lines = [[""]];
      let quoted = false;
      const put = (c) => { const line = lines.at(-1); line[line.length - 1] += c; };
      text = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
      for (let at = 0; at < text.length; at += 1) {
        const c = text[at];
        if (c === '"' && quoted && text[at + 1] === '"') { put('"'); at += 1; }
        else if (c === '"' && quoted) quoted = false;
        else if (c === '"' && lines.at(-1).at(-1) === "" && !quoted) quoted = true;
        else if (c === "\t" && !quoted) lines.at(-1).push("");
        else if (c === "\n" && !quoted) lines.push([""]);
        else put(c);
      }
      return lines;
    }
  }
})();
