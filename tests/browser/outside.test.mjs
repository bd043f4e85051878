// What outside mechanisms do is brought by the secretariat, seen by who drafts and answered by who leads
// ours; and similar work beside a row of the table. On an installation of its own (AUNAR_BIN).

import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { comeIn, freePort, sample } from './people.mjs';
import { launch, sound } from './site.mjs';

const plan = '/lac/plans/2027-2028';

let browser;
let site;
const people = new Map();

before(async () => {
  browser = await launch();
  site = await sample(await freePort(), []);
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page on which somebody of the sample has signed in; each of them once. */
async function as(name, options = {}) {
  const key = `${name} ${JSON.stringify(options)}`;
  if (!people.has(key)) people.set(key, await comeIn(browser, site, name, options));
  return people.get(key);
}

describe('outside mechanisms', () => {
  let file;
  let ours;
  let pair;

  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aunar-'));
    file = join(folder, 'plan.csv');
    await writeFile(file, 'id,title,country,period,lead,type\nS-1,Curso de inclusión escolar para docentes de niñez migrante,Perú; Colombia,2027-Q2,Ministerios de educación,training\nS-2,Mesa sobre fronteras,Ninguna parte,2027,,meeting\n');
  });

  it('the secretariat brings a file: what is good is taken, what is not is said', { timeout: 120_000 }, async () => {
    const office = await as('secretariat');
    await office.goto('/lac/needs?lang=es');
    await office.locator('main a[href="/lac/mechanisms"]').click();
    await sound(office, 'outside-list');
    await office.locator('form.fields button').click();
    // The form says by itself what it needs.
    assert.equal(await office.locator('#f-source:invalid').count(), 1);
    await office.selectOption('[name=mechanism]', 'SACM');
    await office.fill('[name=source]', 'Plan 2027');
    await office.fill('[name=url]', 'https://example.org/plan');
    await office.fill('[name=licence]', 'CC BY 4.0');
    await office.setInputFiles('[name=file]', file);
    await office.locator('form.fields button').click();
    await office.locator('#told').waitFor();
    const told = await office.locator('#told').innerText();
    assert.match(told, /Ninguna parte/);
    await sound(office, 'outside-brought');
    await office.locator('#SACM .card-title a').click();
    assert.match(await office.locator('main').innerText(), /solo lectura[\s\S]*Curso de inclusión escolar/);
    await sound(office, 'outside-mechanism');
    await office.locator('main .lines a').first().click();
    assert.match(await office.locator('main').innerText(), /Ministerios de educación[\s\S]*CC BY 4.0/);
    await sound(office, 'outside-activity');
  });

  it('who drafts sees it beside the form, and answers; nothing outside can be joined', { timeout: 120_000 }, async () => {
    const page = await as('focal-unicef');
    await page.goto(`${plan}/activities/new?lang=es`);
    await page.fill('[name=title]', 'Curso de inclusión escolar para docentes de niñez migrante');
    await page.fill('[name=lead]', 'UNICEF');
    await page.selectOption('[name=kind]', 'training');
    await page.fill('[name=places]', 'Perú; Colombia');
    await page.fill('[name=period]', 'T2 2027');
    await page.locator('.similar-one .outside-origin').first().waitFor();
    assert.match(await page.locator('.similar').innerText(), /fuera de la red[\s\S]*CC BY 4.0/);
    await sound(page, 'outside-drafting');
    await page.click('.form-end button.main');
    await page.waitForURL(/\/activities\/B-\d+$/);
    ours = page.url().split('/').at(-1);
    await page.goto(`${plan}/overlaps?beyond=outside&lang=es`);
    await sound(page, 'outside-overlaps');
    pair = await page.locator(`main a[href*="/overlaps/${ours}/"]`).first().getAttribute('href');
    await page.goto(`${new URL(pair, site.address).pathname}?lang=es`);
    await sound(page, 'outside-pair');
    const choices = await page.locator('[name=answer]').evaluateAll((all) => all.map((one) => one.value));
    assert.deepEqual(choices, ['build-on', 'related', 'different']);
    await page.check('[name=answer][value=build-on]');
    await page.locator('form:has([name=answer]) button.main').click();
    await page.locator('.statement').first().waitFor();
    assert.match(await page.locator('.verdict').innerText(), /Resuelta/);
    assert.equal(await page.locator('.joining').count(), 0);
  });

  it('who looks for experience is told of it', { timeout: 60_000 }, async () => {
    const page = await as('focal-unicef');
    await page.goto(`/lac/experience?lang=es&q=${encodeURIComponent('formación de fiscales en la investigación de la trata de personas')}`);
    assert.match(await page.locator('main').innerText(), /También fuera de la red[\s\S]*R4V-02/);
    await sound(page, 'outside-experience');
  });
});

describe('the table', () => {
  it('says quietly what is like the row somebody types, and never the row itself', { timeout: 120_000 }, async () => {
    const page = await as('focal-unicef');
    await page.goto(`${plan}/activities/table?lang=es`);
    const row = page.locator('tr[data-new]').first();
    await row.locator('[name$=".title"]').fill('Formación de fiscales en la investigación de la trata de personas');
    await row.locator('[name$=".places"]').fill('Colombia; Ecuador; Perú');
    await row.locator('[name$=".period"]').fill('abril-junio 2023');
    const panel = page.locator('.similar-grid');
    await panel.locator('[data-similar-said]').filter({ hasText: /parecida/ }).waitFor();
    assert.equal(await panel.locator('details').getAttribute('open'), null, 'it is quiet');
    await panel.locator('summary').click();
    assert.match(await panel.innerText(), /Probablemente el mismo trabajo[\s\S]*A-046|A-046[\s\S]*trata de personas/);
    await sound(page, 'table-similar');
    // Beside a stored row a button asks about that row.
    await page.locator('tr:has(a[href$="/B-10"]) [data-similar-row]').click();
    await panel.locator('[data-similar-which]').filter({ hasText: 'B-10' }).waitFor();
    const found = await panel.locator('.similar-one .ref').allInnerTexts();
    assert.ok(!found.includes('B-10'), found.join(' '));
  });

  it('does the same without scripts, at the press of a button, and loses nothing', { timeout: 120_000 }, async () => {
    const page = await as('focal-unicef', { javaScriptEnabled: false });
    await page.goto(`${plan}/activities/table?lang=es`);
    const row = page.locator('tr[data-new]').first();
    await row.locator('[name$=".title"]').fill('Formación de fiscales en la investigación de la trata de personas');
    await row.locator('[name$=".places"]').fill('Colombia; Ecuador; Perú');
    await row.locator('[name$=".period"]').fill('abril-junio 2023');
    await row.locator('[data-similar-row]').click();
    assert.match(await page.locator('.similar-grid').innerText(), /A-046/);
    const kept = await page.locator('[name$=".title"]').evaluateAll((all) => all.map((one) => one.value));
    assert.ok(kept.some((title) => title.startsWith('Formación de fiscales')), kept.join(' | '));
  });
});
