// A focal point reports on a quarter from a phone, the secretariat takes it, and the report of the
// review is drafted, written on and printed. On an installation of its own (AUNAR_BIN), at a moment when
// the last window of the plan is open.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { walk } from './keyboard.mjs';
import { comeIn, freePort, sample } from './people.mjs';
import { languages, launch, plan, sound } from './site.mjs';

const reports = `${plan}/reporting/2024-Q4`;

let browser;
let site;
const people = new Map();

before(async () => {
  browser = await launch();
  site = await sample(await freePort(), ['--at', '2025-01-10T12:00:00Z']);
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** A focal point on a phone, without scripts. */
const onPhone = { viewport: { width: 360, height: 800 }, javaScriptEnabled: false };

/** A page on which somebody of the sample has signed in; each of them once. */
async function as(name, options = {}) {
  if (!people.has(name)) people.set(name, await comeIn(browser, site, name, options));
  return people.get(name);
}

describe('follow-up', () => {
  it('the form of a report is sound as it is filled in and as it comes back, in four languages', { timeout: 180_000 }, async () => {
    const page = await as('focal-unicef', onPhone);
    const context = await browser.newContext({ baseURL: site.address, locale: 'es', storageState: await page.context().storageState() });
    try {
      const seen = await context.newPage();
      for (const language of languages) {
        await seen.goto(`${reports}/UNICEF/A-023?lang=${language}`);
        await seen.locator('main details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
        await seen.fill('[name=note]', 'Dos misiones técnicas.');
        await sound(seen, `report-form-${language}`);
        const money = seen.locator('[name^="spent-"]').first();
        if (await money.count()) {
          await money.fill('unos mil');
          await seen.click('button[value=submit]');
          await seen.locator('.field.is-wrong').first().waitFor();
          await sound(seen, `report-refused-${language}`);
        }
      }
    } finally {
      await context.close();
    }
  });

  it('what is due stands on the desk and is reported from a phone, without scripts', { timeout: 300_000 }, async () => {
    const page = await as('focal-unicef', onPhone);
    await page.goto('/desk?lang=es');
    await page.locator('main a[href*="/reporting/2024-Q4"]').first().click();
    await page.waitForURL(/reporting\/2024-Q4/);
    await page.goto(`${reports}/UNICEF/A-023?lang=es`);
    assert.ok(await page.locator('main form [name=note]').count(), 'there is a form');
    await walk(page, 'the form of a report');
    await page.fill('[name=note]', 'Dos misiones técnicas y una guía en cuatro lenguas.');
    await page.click('button[value=save]');
    await page.waitForURL(/A-023/);
    await page.goto(`${reports}/UNICEF/A-023?lang=es`);
    assert.equal(await page.inputValue('[name=note]'), 'Dos misiones técnicas y una guía en cuatro lenguas.', 'a draft is kept');
    // Text where a number belongs is refused beside its field, and nothing typed is lost.
    const money = page.locator('[name^="spent-"]').first();
    if (await money.count()) {
      await money.fill('unos mil');
      await page.click('button[value=submit]');
      assert.match(await page.locator('.field.is-wrong').first().innerText(), /número/);
      assert.equal(await money.inputValue(), 'unos mil');
      await money.fill('');
    }
    await page.click('button[value=submit]');
    await page.locator('#A-023 .report-submitted').waitFor();
  });

  it('a status that contradicts the dates is asked about', { timeout: 180_000 }, async () => {
    const page = await as('co-lead-iom');
    await page.goto(`${reports}/IOM/A-023?lang=es`);
    await page.fill('[name=note]', 'Siete países atendidos.');
    await page.selectOption('[name=status]', 'pipeline');
    await page.click('button[value=submit]');
    assert.match(await page.locator('.notice.bad').innerText(), /su fecha de comienzo ya pasó/);
    await sound(page, 'report-questions');
    await page.fill('[name=answer]', 'La contraparte cambió: se empieza de nuevo.');
    await page.click('button[value=submit]');
    await page.locator('#A-023 .report-submitted').waitFor();
    await sound(page, 'report-handed-in');
  });

  it('a file that is too large is said before it is sent; a small one is taken', { timeout: 180_000 }, async () => {
    const page = await as('co-lead-iom');
    await page.goto(`${plan}/activities/A-023/evidence?lang=es`);
    await page.fill('[name=title]', 'Acta de la misión');
    const large = { name: 'grande.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10 * 1024 * 1024 + 1, 'a') };
    await page.setInputFiles('[name=file]', large);
    const said = await page.locator('[name=file]').evaluate((field) => field.validationMessage);
    assert.match(said, /hasta 10 MB/);
    await page.setInputFiles('[name=file]', { ...large, name: 'acta.txt', buffer: Buffer.from('Acta de la misión.\n') });
    await page.click('main form.fields button.main');
    await page.locator('#evidence', { hasText: 'Acta de la misión' }).waitFor();
    await sound(page, 'evidence-of-an-activity');
  });

  it('a large file says how far it is over a poor line, can be stopped, and outlives a line that fails', { timeout: 180_000 }, async () => {
    const page = await as('co-lead-iom');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const line = (uploadThroughput) =>
      session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
    const address = `${plan}/activities/A-023/evidence?lang=es`;
    const large = { name: 'actas.txt', mimeType: 'text/plain', buffer: Buffer.from('Acta de la misión.\n'.repeat(60_000)) };
    const fill = async (title, file = large) => {
      await page.goto(address);
      await page.fill('[name=title]', title);
      await page.setInputFiles('[name=file]', file);
    };
    const send = () => page.locator('main form[enctype] button.main').click();
    const far = page.locator('.so-far');
    const under = (part) => page.waitForFunction((least) => document.querySelector('.so-far progress')?.value >= least, part);
    try {
      // Stopped, and then the line fails: the form is as it was, each time.
      await fill('Actas de todas las misiones');
      await line(40_000);
      await send();
      await under(0.1);
      const early = await far.locator('p').first().innerText();
      assert.match(early, /^Enviados \d,\d MB de \d,\d MB \(\d+\s%\)$/);
      await under(0.2);
      assert.notEqual(await far.locator('p').first().innerText(), early, 'the numbers move');
      assert.equal(await far.locator('progress').getAttribute('aria-label'), 'Envío del archivo');
      await sound(page, 'evidence-under-way');
      await far.locator('button', { hasText: 'Dejar de enviar' }).click();
      assert.match(await far.locator('[role=status]').innerText(), /Se dejó de enviar/);
      // Being offline ends nothing that is under way in this browser: the next one is cut instead.
      await page.route('**/evidence*', (route) => route.abort('connectionfailed'), { times: 1 });
      await far.locator('button', { hasText: 'Enviar otra vez' }).click();
      await far.locator('[role=status]', { hasText: 'La conexión se cortó' }).waitFor();
      assert.equal(await page.inputValue('[name=title]'), 'Actas de todas las misiones');
      assert.equal(await page.locator('[name=file]').evaluate((field) => field.files.length), 1, 'the file is still chosen');
      await sound(page, 'evidence-line-lost');
      // It is back: the same once more, and the page that comes is the one that a form ends with.
      await line(1_000_000);
      await far.locator('button', { hasText: 'Enviar otra vez' }).click();
      await page.locator('#evidence', { hasText: 'Actas de todas las misiones' }).waitFor();
      assert.equal(new URL(page.url()).hash, '#evidence');
      assert.equal(await page.inputValue('[name=title]'), '', 'the form is a new one');
      // What is refused is a page with what was typed, and with its scripts.
      await fill('Un programa', { ...large, name: 'actas.pdf' });
      await send();
      await page.locator('.notice.bad, .field.is-wrong').first().waitFor();
      assert.equal(await page.inputValue('[name=title]'), 'Un programa');
      assert.ok(await page.evaluate(() => document.activeElement.matches('main :is(.faults, .notice, [aria-invalid=true], h1)')), 'the focus is on what is said');
      await page.setInputFiles('[name=file]', { ...large, name: 'actas.txt' });
      await send();
      await page.locator('#evidence', { hasText: 'Un programa' }).waitFor();
    } finally {
      await line(-1);
      await session.detach();
    }
  });

  it('what was handed in is taken or given back', { timeout: 180_000 }, async () => {
    const page = await as('secretariat');
    await page.goto(`${reports}/accept?lang=es`);
    await sound(page, 'reports-to-accept');
    const card = page.locator('article', { hasText: 'Siete países atendidos.' });
    await card.locator('button[value=accept]').click();
    await page.waitForLoadState();
    assert.equal(await page.locator('article', { hasText: 'Siete países atendidos.' }).count(), 0);
    await page.goto(`${reports}?lang=es`);
    await sound(page, 'window-of-who-runs-it');
    await page.goto(`${plan}/dashboard?lang=es`);
    assert.ok(await page.locator('#reports').count(), 'the dashboard tells who reports in time');
    await sound(page, 'dashboard-signed-in');
  });

  it('money and values are typed where they belong', { timeout: 180_000 }, async () => {
    const page = await as('co-lead-iom');
    await page.goto(`${plan}/activities/A-023/money?lang=es`);
    await sound(page, 'money-of-an-activity');
    await page.goto(`${plan}/indicators/new?activity=A-023&lang=es`);
    await sound(page, 'indicator-new');
    await page.goto(`${plan}/indicators?lang=es`);
    await page.locator('main a[href*="/indicators/I-"]').first().click();
    await page.waitForURL(/indicators\/I-/);
    await sound(page, 'indicator-signed-in');
  });

  it('the report of the review is written on and printed in the background', { timeout: 300_000 }, async () => {
    const page = await as('secretariat');
    await page.goto(`${plan}/report?lang=es`);
    await sound(page, 'review-of-who-runs-it');
    await page.goto(`${plan}/report/setup?lang=es`);
    await sound(page, 'review-setup');
    await page.goto(`${plan}/report/edit?section=objectives&lang=es`);
    await sound(page, 'review-edit');
    await page.locator('main a[href*="/report/claims/"]').first().click();
    await page.waitForURL(/claims/);
    await sound(page, 'review-claim');
    await page.goto(`${plan}/report?lang=es`);
    const form = page.locator('main form', { has: page.locator('[name=what]') });
    await form.locator('[name=what]').selectOption('contribution');
    await form.locator('button').click();
    const pdf = page.locator('main a[href$=".pdf"]').first();
    for (let tries = 0; (await pdf.count()) === 0; tries += 1) {
      assert.ok(tries < 60, 'the edition is made within a minute');
      await page.waitForTimeout(1000);
      await page.goto(`${plan}/report?lang=es`);
    }
    await sound(page, 'review-printed');
    const answer = await page.request.get(await pdf.getAttribute('href'));
    assert.equal(answer.status(), 200);
    assert.equal((await answer.body()).subarray(0, 5).toString(), '%PDF-');
    const html = (await pdf.getAttribute('href')).replace(/pdf$/, 'html');
    await page.goto(html);
    await sound(page, 'review-as-a-page');
  });
});
