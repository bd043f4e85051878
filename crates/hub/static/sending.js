// A form with a large file says how far it is while it is sent, can be stopped, and stays as it was where the line
// fails. It ends as any form does: with the page that the answer leads to, or is (web/sent.rs). Small files go as ever.
(() => {
  const LARGE = 200_000, MEGABYTE = 1 << 20, QUIET = 10_000;
  const { lang } = document.documentElement;
  const tongue = lang === "en" ? "en-GB" : lang;
  const amount = new Intl.NumberFormat(tongue, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tongue, { style: "percent" });
  const make = (name, more, attributes = {}) => {
    const element = Object.assign(document.createElement(name), more);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const weight = (form) => [...form.elements].flatMap((field) => [...(field.files ?? [])]).reduce((sum, { size }) => sum + size, 0);
  const under = new WeakSet();

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const place = form.querySelector("[data-progress]");
    if (!place || event.defaultPrevented) return;
    if (under.has(form)) return event.preventDefault();
    if (weight(form) < LARGE) return;
    event.preventDefault();
    send(form, place, event.submitter);
  });

  function send(form, place, submitter) {
    const words = place.dataset;
    const held = place.contains(document.activeElement);
    const bar = make("progress", { max: 1, value: 0 }, { "aria-label": words.bar });
    // Whoever listens has the bar's own words, and now and then a line.
    const now = make("p", {}, { "aria-hidden": "true" });
    const said = make("p", { className: "unseen" }, { role: "status" });
    const button = make("button", { type: "button", className: "button", textContent: words.stop });
    const buttons = make("p", { className: "buttons" });
    buttons.append(button);
    place.replaceChildren(bar, now, said, buttons);
    place.hidden = false;
    if (held) button.focus();

    const request = new XMLHttpRequest();
    let whole = false, quarter = 0, spoken = performance.now();
    const tell = (line, aloud) => {
      now.textContent = line;
      bar.setAttribute("aria-valuetext", line);
      if (aloud) said.textContent = line;
    };
    const far = ({ loaded, total }) => {
      const part = total ? loaded / total : 0;
      const next = Math.floor(part * 4);
      const aloud = next > quarter || performance.now() - spoken > QUIET;
      if (aloud) [quarter, spoken] = [next, performance.now()];
      bar.value = part;
      const line = words.soFar.replace("%sent", amount.format(loaded / MEGABYTE)).replace("%of", amount.format(total / MEGABYTE));
      tell(line.replace("%part", percent.format(Math.floor(part * 100) / 100)), aloud);
    };
    const end = (line) => {
      under.delete(form);
      // What the device keeps of what was typed counts as not sent.
      form.dispatchEvent(new Event("input"));
      bar.hidden = true;
      button.hidden = false;
      button.textContent = words.again;
      button.onclick = () => form.requestSubmit(submitter);
      tell(line, true);
    };
    request.upload.onprogress = far;
    request.upload.onload = () => {
      whole = true;
      // What the server has is not called back.
      if (button === document.activeElement) submitter?.focus();
      button.hidden = true;
      tell(words.reading, true);
    };
    request.onload = () => {
      const to = request.getResponseHeader("aunar-to");
      if (to) {
        form.dispatchEvent(new Event("kept"));
        return go(to, form);
      }
      if (!/^text\/html/.test(request.getResponseHeader("content-type") ?? "")) return end(words.unsure);
      show(request.responseText);
    };
    request.onerror = () => end(whole ? words.unsure : words.lost);
    request.onabort = () => end(words.stopped);
    button.onclick = () => request.abort();
    // Back in history finds the form usable again.
    addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) return;
      under.delete(form);
      place.hidden = true;
    });

    const body = new FormData(form);
    if (submitter?.name) body.append(submitter.name, submitter.value);
    under.add(form);
    far({ loaded: 0, total: weight(form) });
    request.open("POST", form.getAttribute("action") ?? location.href);
    request.setRequestHeader("accept", "text/html");
    request.setRequestHeader("aunar-sent", "script");
    request.send(body);
  }

  function go(to, form) {
    const next = new URL(to, location.href);
    const [there, here] = [next.href, location.href].map((address) => address.split("#")[0]);
    location.assign(next);
    // What differs by the place in the page alone would not be asked for; and no browser fills the form in again.
    if (next.hash && there === here) {
      form.reset();
      location.reload();
    }
  }

  // The page that was answered stands in the place of this one, with its own scripts; whoever listens is led to what
  // it says first.
  function show(page) {
    document.open();
    document.write(page);
    document.close();
    const first = ["main :is(.faults, .notice[role])", "main [aria-invalid=true]", "main h1"].map((one) => document.querySelector(one)).find(Boolean);
    if (first && !first.matches("input, select, textarea")) first.tabIndex = -1;
    first?.focus();
  }
})();
