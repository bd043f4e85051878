// A copy of the plan comes back: what it would change is seen before anything is stored, a clash is
// chosen, and it is undone. In four languages, with axe, at a desk's and a phone's width. On an
// installation of its own (AUNAR_BIN).

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { walkOnPhone } from './keyboard.mjs';
import { comeIn, freePort, sample } from './people.mjs';
import { languages, launch, sound } from './site.mjs';

const plan = '/lac/plans/2027-2028';

let browser;
let site;
let page;

before(async () => {
  browser = await launch();
  site = await sample(await freePort(), []);
  page = await comeIn(browser, site, 'focal-unicef');
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Downloads the copy that the page offers. */
async function copy(language) {
  await page.goto(`${plan}/workbook?lang=${language}`);
  await page.selectOption('[name=lang]', language);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('form[method=get] button').click()]);
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  return download.path();
}

/** Writes a field of an activity on the site. */
async function write(reference, name, words) {
  await page.goto(`${plan}/activities/${reference}/edit?lang=es`);
  await page.fill(`[name=${name}]`, words);
  await page.click('.form-end button.main');
  await page.waitForURL(new RegExp(`/activities/${reference}(\\?saved=\\d+)?$`));
}

/** Sends a file; the address of what it would change. */
async function send(language, file) {
  await page.goto(`${plan}/workbook?lang=${language}`);
  await page.setInputFiles('[name=file]', file);
  await page.locator('form[enctype] button').click();
  await page.waitForURL(/\/workbook\/[0-9a-f-]+$/);
  return new URL(page.url()).pathname;
}

describe('a plan in a workbook', () => {
  it('a copy goes out and comes back, and the pages are sound in four languages', { timeout: 240_000 }, async () => {
    await page.goto(`${plan}/workbook?lang=es`);
    for (const language of languages) {
      await page.goto(`${plan}/workbook?lang=${language}`);
      await sound(page, `workbook-${language}`);
    }
    const file = await copy('es');
    assert.equal((await readFile(file)).subarray(0, 2).toString(), 'PK');
    // What others write meanwhile is newer than the copy: nothing in it is lost.
    await write('B-05', 'title', 'Charla escrita en el sitio');
    const address = await send('es', { name: 'copia.xlsx', mimeType: 'application/octet-stream', buffer: await readFile(file) });
    for (const language of languages) {
      await page.goto(`${address}?lang=${language}`);
      await page.locator('.copy-field.is-stale').first().waitFor();
      await sound(page, `workbook-preview-${language}`);
    }
    await walkOnPhone(page, `${address}?lang=es`);
  });

  it('another workbook is asked about, column by column, taken in and undone', { timeout: 240_000 }, async () => {
    page = await comeIn(browser, site, 'secretariat');
    const rows = 'Actividad,Agencia líder,Lugar,Período\nTaller de la matriz,UNICEF,Perú,2027-Q2\n';
    const address = await send('es', { name: 'matriz.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
    for (const language of languages) {
      await page.goto(`${address}?lang=${language}`);
      await sound(page, `workbook-columns-${language}`);
    }
    await page.goto(`${address}?lang=es`);
    await page.locator('button[value=look]').click();
    await page.locator('button[value=take]').click();
    await page.waitForURL(/\/receipts\//);
    for (const language of languages) {
      await page.goto(`${new URL(page.url()).pathname}?lang=${language}`);
      await sound(page, `workbook-receipt-${language}`);
    }
    await page.locator('button[value=undo]').click();
    await page.locator('.notice[role=status]').waitFor();
    assert.equal(await page.locator('button[value=undo]').count(), 0, 'undone once');
  });
});
