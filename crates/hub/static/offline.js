// The page without a line lists what the device keeps, the latest first.
(async () => {
  const list = document.querySelector("[data-kept-list]");
  if (!list || !globalThis.caches) return;
  const form = new Intl.DateTimeFormat(document.documentElement.lang.replace(/^en$/, "en-GB"), { dateStyle: "medium", timeStyle: "short" });
  const pages = await caches.open("pages-1"), kept = [];
  for (const request of (await pages.keys()).reverse()) {
    // This page itself, and what is made to stand in other sites.
    if (/\/offline$|\/embed\//.test(new URL(request.url).pathname)) continue;
    const page = await pages.match(request, { ignoreVary: true });
    const text = new DOMParser().parseFromString(await page.text(), "text/html");
    const name = text.querySelector(".network-name b") ?? text.querySelector(".network-name");
    const network = name?.textContent.trim() ?? "";
    const title = text.title.replace(/ · Aunar$/, "");
    const end = ` · ${network}`;
    kept.push({
      href: request.url, network, title: network && title.endsWith(end) ? title.slice(0, -end.length) : title,
      when: form.format(new Date(page.headers.get("date") ?? 0)),
    });
  }
  // Of one network alone its name says nothing.
  const several = new Set(kept.map(({ network }) => network).filter(Boolean)).size > 1;
  for (const { href, network, title, when } of kept) {
    const link = Object.assign(document.createElement("a"), { href, textContent: title });
    const fact = Object.assign(document.createElement("p"), { className: "line-facts", textContent: several && network ? `${when} · ${network}` : when });
    const line = Object.assign(document.createElement("li"), { className: "line" });
    line.append(link, fact);
    list.append(line);
    list.hidden = false;
    document.querySelector("[data-kept-none]").hidden = true;
  }
})();
