// Keeps public pages that were read, for when the line fails: only what says itself that it is everybody's, never
// what somebody sees who is signed in (docs/adr/0043-finding-and-offline.md).
const PAGES = "pages-1", FILES = "files-1";
const MOST = 40, MOST_FILES = 24, LARGEST = 500_000, PATIENCE = 4000;

const nameOf = (address) => {
  const url = new URL(address);
  url.searchParams.delete("lang");
  url.hash = "";
  return url.href;
};
const isPublic = (answer) =>
  answer.status === 200 && answer.type === "basic" && !answer.redirected &&
  /^text\/html/.test(answer.headers.get("content-type")) &&
  !/private|no-store/.test(answer.headers.get("cache-control") ?? "private");
const found = (address) => caches.match(address, { ignoreVary: true });

async function put(cache, name, answer, most) {
  const kept = await caches.open(cache);
  // Put anew it is the latest; the oldest goes.
  await kept.delete(name, { ignoreVary: true });
  await kept.put(name, answer);
  const all = (await kept.keys()).filter(({ url }) => !url.endsWith("/offline"));
  await Promise.all(all.slice(0, -most).map((one) => kept.delete(one, { ignoreVary: true })));
}

async function keep(address, answer) {
  const body = await answer.blob();
  if (body.size > LARGEST) return;
  await put(PAGES, nameOf(address), new Response(body, { headers: answer.headers }), MOST);
  // The page that stands in for others speaks the language that is read.
  const lang = answer.headers.get("content-language");
  if (lang !== (await found("/offline"))?.headers.get("content-language")) await standIn(lang);
}

async function standIn(lang) {
  // As nobody: with a session it would be somebody's page.
  const answer = await fetch("/offline", { credentials: "omit", headers: lang ? { "accept-language": lang } : {} });
  if (!isPublic(answer)) return;
  const page = await answer.clone().text();
  await put(FILES, "/offline", answer, MOST_FILES);
  for (const [file] of page.matchAll(/\/static\/[\w.-]+/g)) {
    if (!(await found(file))) await put(FILES, file, await fetch(file), MOST_FILES);
  }
}

async function old(address) {
  const kept = await found(nameOf(address));
  if (!kept) return;
  const page = (await kept.text()).replace("<html ", `<html data-kept="${kept.headers.get("date") ?? ""}" `);
  return new Response(page, { headers: kept.headers });
}

async function page(event) {
  const { request } = event;
  const fresh = fetch(request).then((answer) => {
    if (isPublic(answer)) event.waitUntil(keep(request.url, answer.clone()).catch(() => {}));
    return answer;
  });
  const failed = fresh.then(() => false, () => true);
  event.waitUntil(failed);
  const late = new Promise((done) => setTimeout(done, PATIENCE, true));
  if (!(await Promise.race([failed, late]))) return fresh;
  const kept = await old(request.url);
  if (kept) return kept;
  return (await failed) ? (await found("/offline")) ?? Response.error() : fresh;
}

async function file(request) {
  const kept = await found(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await put(FILES, request.url, answer.clone(), MOST_FILES);
  return answer;
}

addEventListener("install", (event) => event.waitUntil(standIn().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(caches.keys().then((all) =>
  Promise.all(all.filter((name) => name !== PAGES && name !== FILES).map((name) => caches.delete(name))))));
// A page that was read before there was a worker.
addEventListener("message", (event) => event.waitUntil(fetch(event.data).then((answer) => isPublic(answer) && keep(event.data, answer), () => {})));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (/^\/(sign-(in|out)|invitation|account)\b/.test(pathname)) {
    // Whoever comes or goes leaves nothing behind.
    if (request.method !== "GET" || pathname.endsWith("/back")) event.waitUntil(caches.delete(PAGES));
  } else if (request.method !== "GET") {
    // What is sent goes by the line alone.
  } else if (pathname.startsWith("/static/") && pathname !== "/static/sw.js") {
    event.respondWith(file(request));
  } else if (request.mode === "navigate" && !/^\/api\/|\.\w+$/.test(pathname)) {
    event.respondWith(page(event));
  }
});
