// What the pages gain with scripts; without them every form still has its button.
(() => {
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
  // When it is on the reader's own clock, which only their device knows.
  for (const own of document.querySelectorAll("[data-own-clock]")) {
    const form = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
    own.querySelector("dd").textContent = form.formatRange(new Date(own.dataset.from), new Date(own.dataset.to));
    own.querySelector("dt").append(` (${form.resolvedOptions().timeZone})`);
    own.hidden = false;
  }
  // Back in history finds the form usable again.
  addEventListener("pageshow", () => {
    for (const field of document.querySelectorAll("form[data-live] [disabled]")) field.disabled = false;
  });
})();
