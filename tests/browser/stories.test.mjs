// What people do on the site, as they do it: most of it without JavaScript.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { activitiesOn, inLanguage, launch, pageOf, plan, total, visitor } from './site.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** Runs a story with a fresh visitor. */
function story(name, options, act) {
  it(name, { timeout: 60_000 }, async (test) => {
    const context = await visitor(browser, options);
    try {
      await act(await context.newPage(), test);
    } finally {
      await context.close();
    }
  });
}

const withoutScript = { javaScriptEnabled: false };
const query = (page) => new URL(page.url()).searchParams;

describe('stories', () => {
  story('somebody walks from the networks to an activity without JavaScript', withoutScript, async (page) => {
    await page.goto(inLanguage('/', 'es'));
    for (const target of ['/lac', plan, `${plan}/activities`]) {
      await follow(page, target);
      assert.equal(new URL(page.url()).pathname, target);
    }
    const [first] = await activitiesOn(page);
    assert.ok(first, 'the list links to an activity');
    await follow(page, `${plan}/activities/${first}`);
    const text = await page.locator('main').innerText();
    assert.ok(text.includes(decodeURIComponent(first)), 'the page of an activity shows its reference');
  });

  story('filters combine, stand in the address and work without JavaScript', withoutScript, async (page) => {
    await page.goto(inLanguage(`${plan}/activities`, 'es'));
    const everything = await total('per_page=1');
    const kind = await choose(page, 'kind');
    const ofKind = await total(`kind=${encodeURIComponent(kind)}`);
    assert.equal(query(page).get('kind'), kind);
    assert.ok(ofKind > 0 && ofKind < everything, `${ofKind} of ${everything} are of the kind ${kind}`);
    assert.equal((await activitiesOn(page)).length, Math.min(ofKind, pageOf));

    const status = await choose(page, 'status');
    assert.equal(query(page).get('kind'), kind, 'the first filter is still there');
    assert.equal(query(page).get('status'), status);
    const both = await total(`kind=${encodeURIComponent(kind)}&status=${encodeURIComponent(status)}`);
    assert.ok(both <= ofKind);
    assert.equal((await activitiesOn(page)).length, Math.min(both, pageOf));

    const shown = await activitiesOn(page);
    await page.goto(page.url());
    assert.deepEqual(await activitiesOn(page), shown, 'the address alone shows the same view');
  });

  story('another language keeps the place', withoutScript, async (page) => {
    await page.goto(inLanguage(`${plan}/activities?kind=training`, 'es'));
    const shown = await activitiesOn(page);
    await page.locator('a[href*="lang=fr"], button[name="lang"][value="fr"]').first().click();
    assert.equal(new URL(page.url()).pathname, `${plan}/activities`);
    assert.equal(query(page).get('kind'), 'training');
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    assert.deepEqual((await activitiesOn(page)).sort(), shown.sort());
  });

  story('search folds accents and endings', withoutScript, async (page) => {
    const found = {};
    for (const words of ['migración', 'migracion', 'migraciones', 'MIGRACIÓN']) {
      await page.goto(inLanguage(`/lac/search?q=${encodeURIComponent(words)}`, 'es'));
      found[words] = (await activitiesOn(page)).sort();
    }
    assert.ok(found['migración'].length > 0, 'something of the sample speaks of migration');
    assert.deepEqual(found.migracion, found['migración']);
    assert.deepEqual(found.migraciones, found['migración']);
    assert.deepEqual(found['MIGRACIÓN'], found['migración']);
  });

  story('words that nobody wrote find nothing, and the page says so', withoutScript, async (page) => {
    const answer = await page.goto(inLanguage('/lac/search?q=zzxqv%20%3Cb%3Eqq', 'es'));
    assert.equal(answer.status(), 200);
    assert.deepEqual(await activitiesOn(page), []);
    assert.equal(await page.locator('main b', { hasText: 'qq' }).count(), 0, 'the words come back as text');
    assert.ok((await page.locator('main').innerText()).includes('zzxqv'));
  });

  story('a number of the coverage leads to as many activities', withoutScript, async (page) => {
    await page.goto(inLanguage(`${plan}/coverage`, 'es'));
    const cells = await page.locator('main td a[href*="/activities?"]').evaluateAll((links) =>
      links.map((link) => ({ href: link.href, text: link.textContent.match(/\d+/)?.[0] })).filter(({ text }) => text),
    );
    assert.ok(cells.length > 0, 'the coverage has cells that lead somewhere');
    for (const { href, text } of [cells[0], cells[Math.floor(cells.length / 2)], cells.at(-1)]) {
      await page.goto(href);
      assert.equal((await activitiesOn(page)).length, Math.min(Number(text), pageOf), href);
    }
  });

  story('an unknown filter gets an answer in the language of the reader', withoutScript, async (page) => {
    const answer = await page.goto(inLanguage(`${plan}/activities?kind=no-such-kind`, 'pt'));
    assert.equal(answer.status(), 400);
    assert.equal(await page.locator('html').getAttribute('lang'), 'pt');
    assert.ok((await page.locator('main').innerText()).includes('no-such-kind'));
  });

  story('a keyboard alone: the skip link comes first and the focus is always seen', {}, async (page) => {
    await page.goto(inLanguage(`${plan}/activities`, 'es'));
    await page.keyboard.press('Tab');
    const first = await focus(page);
    assert.match(first.href ?? '', /^#./, 'the first stop is a link within the page');
    assert.ok(first.inView, 'the skip link shows when it has the focus');
    await page.keyboard.press('Enter');
    const target = page.locator(`[id="${first.href.slice(1)}"]`);
    assert.equal(await target.evaluate((element) => element.closest('main') !== null), true);

    await page.goto(inLanguage(`${plan}/activities`, 'es'));
    for (let stop = 1; stop <= 40; stop += 1) {
      await page.keyboard.press('Tab');
      const now = await focus(page);
      if (now.name === 'body') break;
      assert.ok(now.seen, `stop ${stop}, <${now.name}> ${now.text}: the focus is not seen`);
      assert.ok(now.inView, `stop ${stop}, <${now.name}> ${now.text}: the focus is out of sight`);
    }
  });

  story('in the dark the text is light and has contrast', { colorScheme: 'dark' }, async (page, test) => {
    await page.addInitScript({ content: axe.source });
    await page.goto(inLanguage('/lac', 'es'));
    const sheets = await page.locator('link[rel="stylesheet"]').evaluateAll((links) => links.map((link) => link.href));
    const styles = await Promise.all(sheets.map(async (href) => (await fetch(href)).text()));
    if (!styles.some((style) => /prefers-color-scheme:\s*dark|light-dark\(/.test(style))) {
      test.skip('the style sheet has no dark form');
      return;
    }
    const lightness = await page.evaluate(() => {
      // Painted rather than read: a colour may be written in any space.
      const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      const of = (colour) => {
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        const [red, green, blue, solid] = pen.getImageData(0, 0, 1, 1).data;
        return solid === 0 ? null : red + green + blue;
      };
      const body = getComputedStyle(document.body);
      const ground = of(body.backgroundColor) ?? of(getComputedStyle(document.documentElement).backgroundColor);
      return { ground, text: of(body.color) };
    });
    assert.ok(lightness.ground !== null && lightness.text > lightness.ground, JSON.stringify(lightness));
    for (const path of ['/lac', `${plan}/activities`, `${plan}/timeline`, `${plan}/coverage`]) {
      await page.goto(inLanguage(path, 'es'));
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['color-contrast'] }));
      const where = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
      assert.deepEqual(where, [], `${path} in the dark`);
    }
  });
});

/** Follows the first link of the page that leads to a path. */
async function follow(page, path) {
  const at = await page.locator('a[href]').evaluateAll(
    (links, path) => links.findIndex((link) => new URL(link.href).pathname === path),
    path,
  );
  assert.notEqual(at, -1, `${page.url()} has no link to ${path}`);
  await page.goto(await page.locator('a[href]').nth(at).evaluate((link) => link.href));
}

/** Sets a filter the way the page offers it (a list, a box to tick, a link) and gives the value taken. */
async function choose(page, name) {
  const list = page.locator(`main select[name="${name}"]`);
  const box = page.locator(`main input[name="${name}"]:not([type="hidden"]):not(:disabled):not(:checked)`);
  if ((await list.count()) > 0) {
    const values = await list.first().locator('option:not([disabled])').evaluateAll((all) => all.map(({ value }) => value));
    const value = values.find((value) => value !== '');
    assert.ok(value, `the list ${name} offers something`);
    await list.first().selectOption(value);
    await submit(list.first());
    return value;
  }
  if ((await box.count()) > 0) {
    const value = await box.first().getAttribute('value');
    // Boxes of a folded group are there for the form, if not for the eye.
    await box.first().evaluate((input) => input.closest('details')?.setAttribute('open', ''));
    await box.first().check();
    await submit(page.locator(`main input[name="${name}"]:checked`).first());
    return value;
  }
  const current = query(page).get(name);
  const links = await page.locator(`main a[href*="${name}="]`).evaluateAll((all) => all.map(({ href }) => href));
  const href = links.find((href) => ![null, current].includes(new URL(href).searchParams.get(name)));
  assert.ok(href, `the page offers the filter ${name}`);
  await page.goto(href);
  return query(page).get(name);
}

/** Sends the form that a field belongs to, with its own button. */
async function submit(field) {
  const form = field.locator('xpath=ancestor::form');
  const button = form.locator('button:not([type="button"]), input[type="submit"]');
  await Promise.all([field.page().waitForLoadState('load'), button.first().click()]);
}

/** The element that has the focus, and whether one sees that. */
function focus(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: element.localName,
      text: element.textContent.trim().slice(0, 40),
      href: element.getAttribute('href'),
      seen: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}
