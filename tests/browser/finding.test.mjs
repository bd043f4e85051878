// Somebody finds things by the keyboard while they type, reads on without a line, and loses nothing that they wrote
// when it drops. On an installation of its own (AUNAR_BIN).

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { reach } from './keyboard.mjs';
import { comeIn, freePort, sample } from './people.mjs';
import { activitiesOn, launch, pageOf, plan, sound } from './site.mjs';

let browser;
let site;
let focal;

before(async () => {
  browser = await launch();
  site = await sample(await freePort(), []);
  focal = await as('focal-unicef');
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** A browser of somebody's own, with the worker that keeps pages. */
function visitor() {
  return browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 900 }, locale: 'es' });
}

/** The browser of somebody of the sample who has signed in. */
async function as(name) {
  const page = await comeIn(browser, site, name);
  await page.close();
  return page.context();
}

/** Runs a story in a fresh page of a visitor's, or of somebody who has signed in. */
function story(name, act, who) {
  it(name, { timeout: 90_000 }, async () => {
    const context = who ? who() : await visitor();
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await act(page, context);
      assert.deepEqual(errors, [], 'no script failed');
    } finally {
      await page.close({ runBeforeUnload: false });
      if (!who) await context.close();
    }
  });
}

/** Waits until the device keeps a page. */
async function kept(page, path) {
  await page.waitForFunction(
    async (address) => Boolean(await caches.match(address, { ignoreVary: true })),
    new URL(path, site.address).href,
    { timeout: 15_000, polling: 200 },
  );
}

/** Waits until the worker looks after the pages of this visitor. */
async function watched(page) {
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
}

describe('finding', () => {
  story('the box answers as one types, by the keyboard alone', async (page) => {
    await page.goto('/lac?lang=es');
    const field = page.locator('#quick-q');
    const option = page.locator('.quick [role=option]');
    await field.focus();
    await page.keyboard.type('migraci');
    await option.first().waitFor();
    assert.equal(await field.getAttribute('aria-expanded'), 'true');
    assert.match(await page.locator('.quick [role=status]').textContent(), /\d sugerencias/);
    assert.ok((await option.count()) <= 8);
    await sound(page, 'finding-box');
    await field.focus();
    const chosen = () => page.locator('.quick [aria-selected=true]').getAttribute('id');
    const last = (await option.count()) - 1;
    await page.keyboard.press('ArrowDown');
    assert.equal(await field.getAttribute('aria-activedescendant'), await chosen());
    assert.equal(await chosen(), await option.first().getAttribute('id'));
    // Where grounds are the reader's own, the one that is chosen has an edge.
    await page.emulateMedia({ forcedColors: 'active' });
    assert.notEqual(await page.locator('.quick [aria-selected=true]').evaluate((one) => getComputedStyle(one).outlineStyle), 'none');
    await page.emulateMedia({ forcedColors: null });
    await page.keyboard.press('ArrowUp');
    assert.equal(await chosen(), await option.nth(last).getAttribute('id'));
    await page.keyboard.press('Home');
    assert.equal(await chosen(), await option.first().getAttribute('id'));
    await page.keyboard.press('End');
    assert.equal(await chosen(), await option.nth(last).getAttribute('id'));
    await page.keyboard.press('Escape');
    assert.equal(await field.getAttribute('aria-expanded'), 'false');
    assert.equal(await field.inputValue(), 'migraci', 'what was typed stays');
    await page.keyboard.press('ArrowDown');
    await option.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const to = await page.locator('.quick [aria-selected=true]').getAttribute('data-href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === new URL(to, site.address).pathname);
  });

  story('with nothing chosen it sends the form, and a slip is told on the page', async (page) => {
    await page.goto('/lac?lang=es');
    await page.fill('#quick-q', 'mircodatos');
    await page.locator('.quick [role=option]').first().waitFor();
    await page.locator('#quick-q').press('Enter');
    await page.waitForURL('**/lac/search?**');
    assert.match(await page.locator('main .notice').innerText(), /«microdatos»/);
    await sound(page, 'finding-meant');
    await page.locator('main .notice a').click();
    assert.match(await page.locator('main').innerText(), /Nada de lo que hay/);
    await page.goto('/lac/search?q=migracion&lang=es');
    await page.locator('nav.kinds a', { hasText: 'Eventos' }).click();
    assert.equal(new URL(page.url()).searchParams.get('kind'), 'events');
    assert.equal(await page.locator('nav.kinds [aria-current]').count(), 1);
    await sound(page, 'finding-kind');
  });

  story('the palette opens from the desk and by Ctrl+K, and takes no letter that is typed', async (page) => {
    await page.goto('/desk?lang=es');
    const palette = page.locator('#palette');
    await page.locator('[data-palette]').click();
    await palette.locator('[role=option]', { hasText: 'Nueva actividad' }).first().waitFor();
    await sound(page, 'finding-palette');
    await page.keyboard.press('Escape');
    assert.equal(await palette.isVisible(), false);
    await page.goto('/lac?lang=es');
    await page.fill('#quick-q', '');
    await page.locator('#quick-q').pressSequentially('k/k');
    assert.equal(await page.inputValue('#quick-q'), 'k/k');
    assert.equal(await palette.isVisible(), false);
    await page.keyboard.press('Control+k');
    await page.locator('#palette-q').pressSequentially('calendario');
    await palette.locator('[role=option]', { hasText: 'Calendario' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lac/calendar');
  }, () => focal);

  story('a tile of the map is reached by the keyboard, is seen to have it, and leads to its list', async (page) => {
    await page.goto(`${plan}/map?lang=es`);
    const tile = await reach(page, 'a tile with something', ({ drawn, label }) => drawn && /^\S+ [1-9]/.test(label ?? ''));
    const [label, style] = [await tile.getAttribute('aria-label'), await tile.evaluate((one) => getComputedStyle(one).outlineStyle)];
    assert.notEqual(style, 'none', `it is not seen that ${label} has the focus`);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `${plan}/activities` && url.searchParams.get('country') === label.slice(0, 2));
    assert.equal((await activitiesOn(page)).length, Math.min(Number(label.match(/^\S+ (\d+)/)[1]), pageOf), label);
  });
});

describe('without a line', () => {
  story('a page that was opened is read on, and says how old it is', async (page, context) => {
    await page.goto('/lac/needs?lang=es');
    await watched(page);
    await page.goto('/lac/calendar');
    await kept(page, '/lac/calendar');
    const said = await page.locator('main').innerText();
    await context.setOffline(true);
    await page.goto('/lac/calendar');
    const now = await page.locator('main').innerText();
    assert.match(now, /guardó el .*\d{4}/);
    assert.ok(now.endsWith(said.slice(-200)), 'all of it is there');
    await sound(page, 'offline-kept');
    // What was never opened cannot be read; what is kept is listed.
    await page.goto('/lac/members');
    assert.equal(await page.locator('h1').innerText(), 'Sin conexión');
    await page.locator('[data-kept-list] a', { hasText: 'Calendario' }).first().waitFor();
    await sound(page, 'offline-list');
    await page.locator('[data-kept-list] a', { hasText: 'Calendario' }).first().click();
    await page.waitForURL('**/lac/calendar');
    await context.setOffline(false);
    await page.goto('/lac/calendar');
    assert.doesNotMatch(await page.locator('main').innerText(), /guardó el/);
  });

  story('nothing is kept of whoever is signed in, and signing out leaves nothing', async () => {
    const own = await as('reader');
    const page = await own.newPage();
    await page.goto('/lac?lang=es');
    await watched(page);
    for (const path of ['/lac/needs', '/desk', '/lac/search?q=datos']) await page.goto(path);
    const held = () => page.evaluate(async () => {
      const pages = await caches.open('pages-1');
      return (await pages.keys()).map(({ url }) => url);
    });
    assert.deepEqual(await held(), []);
    const standIn = await page.evaluate(async () => (await (await caches.match('/offline', { ignoreVary: true })).text()));
    assert.doesNotMatch(standIn, /data-person|sign-out/, 'the page that stands in is nobody\'s');
    await page.evaluate(() => localStorage.setItem('typed test', '{}'));
    await page.locator('form[action="/sign-out"] button').click();
    await page.waitForURL((url) => url.pathname === '/' || url.pathname === '/lac');
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('typed '))), []);
    await own.close();
  });

  story('what is typed stays when the line drops, and is offered back', async (page) => {
    const at = '/lac/plans/2027-2028/activities/B-05/discussion';
    const words = 'Falta decir con qué municipios.';
    await page.goto(`${at}?lang=es`);
    const field = page.locator('main form textarea[name=words]').first();
    await field.fill(words);
    await focal.setOffline(true);
    const form = page.locator('main form', { has: page.locator('textarea[name=words]') }).first();
    await form.locator('button:not([type=button])').first().click();
    await form.locator('.sending', { hasText: 'No se envió' }).waitFor();
    assert.equal(await field.inputValue(), words);
    await focal.setOffline(false);
    // The page is lost: what was typed is offered, and not put back unasked.
    await page.goto('/lac?lang=es');
    await page.goto(`${at}?lang=es`);
    assert.equal(await field.inputValue(), '');
    const offer = page.locator('main .notice', { hasText: 'escribió aquí algo' });
    await offer.waitFor();
    await sound(page, 'offline-typed');
    await offer.locator('button', { hasText: 'Recuperarlo' }).click();
    assert.equal(await field.inputValue(), words);
    // Taken by the server, it is offered no more.
    await form.locator('button:not([type=button])').first().click();
    await page.locator('main', { hasText: words }).waitFor();
    await page.goto(`${at}?lang=es`);
    assert.equal(await page.locator('main .notice', { hasText: 'escribió aquí algo' }).count(), 0);
  }, () => focal);

  story('figures of a form without longer text are kept too, for that form alone', async (page) => {
    const at = '/lac/plans/2027-2028/activities/B-05/money';
    await page.goto(`${at}?lang=es`);
    const fold = page.locator('#add');
    const required = page.locator('#f-new-required');
    if (!(await required.isVisible())) await fold.locator('summary').click();
    await required.fill('12000');
    await page.locator('#f-new-note').fill('Por confirmar con la oficina regional');
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('typed ') && key.includes('/money')));
    // The tab was closed; in the next one the form is unfolded with the offer above it.
    await page.goto('/lac?lang=es');
    await page.goto(`${at}?lang=es`);
    const offer = fold.locator('.notice', { hasText: 'escribió aquí algo' });
    await offer.waitFor();
    assert.equal(await page.locator('main .notice', { hasText: 'escribió aquí algo' }).count(), 1);
    await offer.locator('button', { hasText: 'Recuperarlo' }).click();
    assert.equal(await required.inputValue(), '12000');
    assert.equal(await page.locator('#f-new-note').inputValue(), 'Por confirmar con la oficina regional');
  }, () => focal);
});
