// What every browser test shares: where the site is, one browser, and how a page is read.
// Starts no server: AUNAR_URL names a running sample installation.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { broken } from './rules.mjs';

export const base = (process.env.AUNAR_URL ?? 'http://127.0.0.1:8080').replace(/\/$/, '');
export const languages = ['es', 'en', 'pt', 'fr'];
export const plan = '/lac/plans/2023-2024';
export const api = '/api/v1/networks/lac/plans/2023-2024/activities';
/** The most activities that one page of a list shows. */
export const pageOf = 50;

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A fresh visitor, with the widths of a phone or a desk. The worker that keeps pages stays out of what is not about it. */
export function visitor(browser, options = {}) {
  return browser.newContext({ baseURL: base, viewport: { width: 1280, height: 900 }, locale: 'es', serviceWorkers: 'block', ...options });
}

/** An address with its language, whatever the query it has. */
export function inLanguage(path, language) {
  const url = new URL(path, base);
  url.searchParams.set('lang', language);
  return url.pathname + url.search;
}

/** The references of the activities that the main part of a page links to, each once, in order. */
export function activitiesOn(page) {
  return page.locator('main a[href*="/activities/"]').evaluateAll((links) => {
    const references = links
      .map((link) => new URL(link.href).pathname.match(/\/activities\/([^/]+)$/)?.[1])
      .filter(Boolean);
    return [...new Set(references)];
  });
}

/** The path of the first activity of the sample plan. */
export async function anActivity(page) {
  await page.goto(`${plan}/activities`);
  const [first] = await activitiesOn(page);
  if (!first) throw new Error(`${plan}/activities links to no activity`);
  return `${plan}/activities/${first}`;
}

const pictures = process.env.AUNAR_SCREENSHOTS ?? '/tmp/aunar-screenshots';

/** No known barrier, nothing wider than the screen, at a desk's and a phone's width; pictures are kept. */
export async function sound(page, name) {
  await mkdir(pictures, { recursive: true });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${name} at ${width}: ${wide} pixels too wide`);
    await page.evaluate(axe.source);
    assert.deepEqual(await broken(page, `${name} at ${width}`), []);
    await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** How many activities the API finds for a query. */
export async function total(query) {
  const answer = await fetch(`${base}${api}?${query}`);
  if (!answer.ok) throw new Error(`GET ${api}?${query} answered ${answer.status}`);
  return (await answer.json()).total;
}

/** Somebody of the sample who has signed in, by role: each link of AUNAR_LINKS is good for once. */
export async function signedIn(browser, role, options = {}) {
  const line = (process.env.AUNAR_LINKS ?? '').split('\n').find((text) => text.trim().startsWith(`${role} `));
  if (!line) throw new Error(`AUNAR_LINKS has no link for ${role}`);
  const context = await visitor(browser, options);
  const page = await context.newPage();
  await page.goto(new URL(line.trim().split(/\s+/).at(-1)).pathname);
  await page.locator('main form button').click();
  await page.waitForURL('**/desk');
  await page.close();
  return context;
}
