// Each main page, in four languages, on a phone and on a desk: it answers, says its language, does
// not scroll sideways, is light, logs no error, and the accessibility rules find nothing, on a
// light ground and on a dark one.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { main as pages } from './pages.mjs';
import { broken } from './rules.mjs';
import { anActivity, inLanguage, languages, launch, plan, visitor } from './site.mjs';

const widths = [360, 1280];
const heaviest = 100_000;
/** The language whose pages are kept as pictures; `cargo xtask shots` makes those of all. */
const pictured = 'es';
const screenshots = process.env.AUNAR_SCREENSHOTS ?? '../../target/screenshots';

let browser;

before(async () => {
  browser = await launch();
  await mkdir(screenshots, { recursive: true });
  const context = await visitor(browser);
  const page = await context.newPage();
  // Without an activity its own test fails with a clear address; the other pages are still looked at.
  const activity = await anActivity(page).catch(() => `${plan}/activities/none-is-listed`);
  pages.find(({ name }) => name === 'activity').path = activity;
  await context.close();
});

after(() => browser?.close());

describe('pages', { concurrency: 3 }, () => {
  for (const page of pages) {
    for (const language of languages) {
      it(`${page.name} in ${language}`, { timeout: 60_000 }, () => look(page, language));
    }
  }
});

async function look({ name, path: address, status = 200 }, language) {
  // A context of its own: nothing cached, so that the weight is that of a first visit.
  const context = await visitor(browser, { locale: language, viewport: { width: widths[0], height: 800 } });
  const faults = [];
  try {
    // Not a script tag: the site's own content security policy stays in force.
    await context.addInitScript({ content: axe.source });
    const page = await context.newPage();
    const arrived = [];
    page.on('requestfinished', (request) => arrived.push(request));
    page.on('requestfailed', (request) => faults.push(`not loaded: ${request.url()}`));
    page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      // The browser itself logs the 404 that was asked for.
      const asked = status !== 200 && message.location().url === page.url();
      if (message.type() === 'error' && !asked) faults.push(`console: ${message.text()}`);
    });

    const answer = await page.goto(inLanguage(address, language), { waitUntil: 'load' });
    if (answer.status() !== status) faults.push(`answers ${answer.status()}, not ${status}`);
    const said = await page.locator('html').getAttribute('lang');
    if (said?.split('-')[0] !== language) faults.push(`<html lang> says ${said}`);
    if ((await page.title()).trim() === '') faults.push('has no title');

    let weight = 0;
    for (const request of arrived) {
      const sizes = await request.sizes();
      weight += sizes.responseBodySize + sizes.responseHeadersSize;
    }
    if (weight > heaviest) faults.push(`weighs ${weight} bytes, ${heaviest} at most`);

    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 600 ? 800 : 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) faults.push(`at ${width} px: ${wide} px too wide${await widest(page)}`);
      // What a rule says of a page does not change with its words at both widths: one language tells of the desk.
      if (width === widths[0] || language === pictured) faults.push(...(await broken(page, `at ${width} px`)));
      if (language === pictured) {
        const file = path.join(screenshots, `${name}-${language}-${width}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
    }
    // Words do not change with the ground: one language tells.
    if (language === pictured) {
      await page.emulateMedia({ colorScheme: 'dark' });
      faults.push(...(await broken(page, 'in the dark')));
      const file = path.join(screenshots, `${name}-${language}-dark.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
  } finally {
    await context.close();
  }
  assert.deepEqual(faults, [], `${address} in ${language}`);
}

/** Which element sticks out most, outside boxes that scroll by themselves. */
async function widest(page) {
  return page.evaluate(() => {
    const scrolls = (element) => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (box !== document.documentElement && getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    const sticking = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth && !scrolls(element),
    );
    const last = sticking.at(-1);
    return last ? `, for one <${last.localName} class="${last.getAttribute('class') ?? ''}">` : '';
  });
}
