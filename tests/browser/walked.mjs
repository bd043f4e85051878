// Going over every page there is, a few at a time, each in a page of whoever reads it.

import assert from 'node:assert/strict';
import { answers, every, filled } from './pages.mjs';
import { freePort, sample } from './people.mjs';
import { inLanguage } from './site.mjs';

/** Gives a browser of somebody's own in a sample; they sign in once, and are signed in in each further one. */
export function visitors(browser, site) {
  const known = new Map();
  return async (name, options = {}) => {
    const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 900 }, locale: 'es', ...options });
    if (name) {
      // Kept before it is done: whoever asks meanwhile waits for the same one.
      if (!known.has(name)) known.set(name, site.link(`${name}@lac.example`).then((link) => signIn(context, link)));
      await context.addCookies(await known.get(name));
    }
    return context;
  };
}

/** A sample of its own and somebody's pages in it. */
export async function house(browser, settings = []) {
  const site = await sample(await freePort(), settings);
  const as = visitors(browser, site);
  const read = async (path) => (await fetch(site.address + path)).json();
  const look = async (name, path, wanted) => {
    const context = await as(name);
    try {
      const page = await context.newPage();
      await page.goto(path);
      const paths = await page.locator('main a[href]').evaluateAll((links) => links.map(({ href }) => new URL(href).pathname));
      return paths.filter((one) => wanted.test(one));
    } finally {
      await context.close();
    }
  };
  const pages = [];
  for (const page of every) pages.push({ ...page, path: await filled(page.path, { read, look }) });
  return { ...site, as, pages };
}

/** The cookies of somebody who comes in by a link. */
async function signIn(context, link) {
  const page = await context.newPage();
  await page.goto(link);
  await page.locator('main form button').click();
  await page.waitForURL('**/desk');
  await page.close();
  return context.cookies();
}

/** Goes over every page in one look; faults are told of each page by its path. */
export async function everywhere(site, options, look) {
  const faults = [];
  await over(site, options, async (page, one, answer) => {
    const found = answers(one, answer.status()) ? await look(page) : [`answers ${answer.status()}`];
    faults.push(...found.map((fault) => `${one.path}${one.as ? ` (${one.as})` : ''}: ${fault}`));
  });
  assert.deepEqual(faults.sort(), []);
}

/** Does something with each page, so many at a time; what it finds comes back in the order of the pages. */
export async function over(site, { at = 3, language = 'es', options = {}, script = null, only = () => true }, act) {
  const ahead = site.pages.filter(only).map((page, n) => ({ ...page, n }));
  const results = [];
  const worker = async () => {
    const contexts = new Map();
    for (let one = ahead.shift(); one; one = ahead.shift()) {
      if (!contexts.has(one.as)) {
        const context = await site.as(one.as, options);
        if (script) await context.addInitScript({ content: script });
        contexts.set(one.as, context);
      }
      const page = await contexts.get(one.as).newPage();
      try {
        const answer = await page.goto(inLanguage(one.path, language), { waitUntil: 'load' });
        results[one.n] = await act(page, one, answer);
      } finally {
        await page.close();
      }
    }
    for (const context of contexts.values()) await context.close();
  };
  await Promise.all(Array.from({ length: at }, worker));
  return results;
}
