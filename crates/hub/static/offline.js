// The page without a line lists what the device keeps, the latest first.
(async () => {
  const list = document.querySelector("[data-kept-list]");
  if (!list || !globalThis.caches) return;
  const form = new Intl.DateTimeFormat(document.documentElement.lang.replace(/^en$/, "en-GB"), { dateStyle: "medium", timeStyle: "short" });
  const pages = await caches.open("pages-1");
  for (const request of (await pages.keys()).reverse()) {
    const page = await pages.match(request, { ignoreVary: true });
    const { title } = new DOMParser().parseFromString(await page.text(), "text/html");
    const link = Object.assign(document.createElement("a"), { href: request.url, textContent: title });
    const fact = Object.assign(document.createElement("p"), { className: "line-facts", textContent: form.format(new Date(page.headers.get("date") ?? 0)) });
    const line = Object.assign(document.createElement("li"), { className: "line" });
    line.append(link, fact);
    list.append(line);
    list.hidden = false;
    document.querySelector("[data-kept-none]").hidden = true;
  }
})();
