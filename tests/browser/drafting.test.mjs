// People write: a form with its draft, two who save at once, a table filled from a spreadsheet.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, signedIn, sound } from './site.mjs';

const activities = '/lac/plans/2027-2028/activities';

let browser;
let focal;
let office;

before(async () => {
  browser = await launch();
  focal = await signedIn(browser, 'focal-point', { permissions: ['clipboard-read', 'clipboard-write'] });
  office = await signedIn(browser, 'secretariat');
});

after(() => browser?.close());

/** Runs a story in a fresh page of somebody who has signed in. */
function story(name, who, act) {
  it(name, { timeout: 90_000 }, async () => {
    const page = await who().newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('dialog', (dialog) => dialog.accept());
    try {
      await act(page);
      assert.deepEqual(errors, [], 'no script failed');
    } finally {
      await page.close({ runBeforeUnload: false });
    }
  });
}

describe('drafting', () => {
  story('what is typed is kept as a draft and comes back', () => focal, async (page) => {
    await page.goto(`${activities}/B-05/edit?lang=es`);
    await sound(page, 'drafting-form');
    await page.fill('[name=title]', 'Charla con juventudes, borrador');
    await page.fill('[name=period]', 'mayo-julio 2027');
    await page.locator('[data-said]').filter({ hasText: 'Guardado en su borrador' }).waitFor({ timeout: 10_000 });
    assert.match(await page.locator('[data-echo=period]').innerText(), /mayo a julio de 2027/);
    // Offline it stays in the page, which says so.
    await focal.setOffline(true);
    await page.fill('[name=title]', 'Charla con juventudes, sin conexión');
    await page.locator('[data-said]').filter({ hasText: 'Sin conexión' }).waitFor({ timeout: 10_000 });
    assert.equal(await page.inputValue('[name=title]'), 'Charla con juventudes, sin conexión');
    await focal.setOffline(false);
    await page.locator('[data-said]').filter({ hasText: 'Guardado en su borrador' }).waitFor({ timeout: 10_000 });
    await page.goto(`${activities}/B-05/edit?lang=es`);
    assert.equal(await page.inputValue('[name=title]'), 'Charla con juventudes, sin conexión');
    assert.match(await page.locator('.notice-draft').innerText(), /dejó sin terminar/);
    await page.click('button[name=discard]');
    assert.equal(await page.inputValue('[name=title]'), 'Charla sobre el PMM: juventudes y próxima revisión regional');
  });

  story('similar work is told beside the form while somebody types', () => focal, async (page) => {
    await page.goto(`${activities}/new?lang=es`);
    const panel = page.locator('#similar');
    assert.equal((await panel.innerText()).trim(), '', 'nothing is shown before there is a title');
    assert.equal(await page.locator('[data-similar-go]').isVisible(), false);
    await page.fill('[name=title]', 'Training of prosecutors on trafficking in persons');
    await page.fill('[name=places]', 'Colombia; Ecuador; Perú');
    await page.fill('[name=period]', 'abril-junio 2023');
    await panel.locator('.ref', { hasText: 'A-046' }).waitFor({ timeout: 10_000 });
    assert.match(await panel.innerText(), /A quién llamar:/);
    assert.match(await page.locator('[data-similar-said]').textContent(), /parecidas? de otras entidades/);
    assert.equal(await page.evaluate(() => document.activeElement.name), 'period', 'nobody is disturbed');
    await sound(page, 'drafting-similar');
    await page.fill('[name=title]', '');
    await page.waitForFunction(() => document.querySelector('#similar').hasAttribute('data-nothing'), null, { timeout: 10_000 });
    await page.goto('/lac/experience?lang=es');
    await sound(page, 'experience-empty');
    await page.fill('#experience-q', 'Nuestro país pide formar a fiscales en la trata de personas');
    await page.click('main form button');
    await page.locator('.expert').first().waitFor();
    await sound(page, 'experience');
  });

  story('a list is completed entry by entry', () => focal, async (page) => {
    await page.goto(`${activities}/B-05/edit?lang=es`);
    await page.fill('[name=contributors]', 'OIM; ');
    const offered = await page.locator('datalist#many option').evaluateAll((all) => all.map((o) => o.value));
    assert.ok(offered.includes('OIM; ACNUR'), offered.slice(0, 5).join(', '));
    assert.equal(await page.getAttribute('[name=contributors]', 'list'), 'many');
  });

  story('two people save at once: both texts are there, and one chooses', () => focal, async (page) => {
    await page.goto(`${activities}/B-10/edit?lang=es`);
    const other = await office.newPage();
    await other.goto(`${activities}/B-10/edit?lang=es`);
    await other.fill('[name=title]', 'Identidad legal, según la secretaría');
    await other.selectOption('[name=status]', 'suspended');
    await other.click('.form-end button.main');
    await other.waitForURL(/\/B-10\?saved=\d+$/);
    await other.close();
    await page.fill('[name=title]', 'Identidad legal, según UNICEF');
    await page.fill('[name=deliverable]', 'Curso y guía');
    await page.click('.form-end button.main');
    await page.locator('fieldset.clash').waitFor();
    const clash = await page.locator('fieldset.clash').innerText();
    assert.match(clash, /Identidad legal, según la secretaría/);
    assert.equal(await page.inputValue('fieldset.clash [name=title]'), 'Identidad legal, según UNICEF');
    assert.equal(await page.inputValue('[name=deliverable]'), 'Curso y guía');
    assert.equal(await page.inputValue('[name=status]'), 'suspended');
    await sound(page, 'drafting-conflict');
    await page.check('[name="choose.title"][value=theirs]');
    await page.click('.form-end button.main');
    await page.waitForURL(/\/B-10\?saved=\d+$/);
    const said = await page.locator('main').innerText();
    assert.match(said, /según la secretaría/);
    assert.match(said, /Curso y guía/);
  });

  story('a table is walked with the keyboard and filled from a spreadsheet', () => office, async (page) => {
    await page.goto(`${activities}/table?lang=es`);
    await sound(page, 'drafting-table');
    const title = (n) => page.locator('.grid tbody tr').nth(n).locator('td.c0 textarea');
    const focused = () => page.evaluate(() => document.activeElement.name);
    await title(0).focus();
    await page.keyboard.press('Enter');
    assert.equal(await focused(), '1.title');
    await page.keyboard.press('Shift+Enter');
    assert.equal(await focused(), '0.title');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), '0.kind');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), '1.kind');
    // A block of two columns and five rows, from the last three rows on: two are added.
    const rows = await page.locator('.grid tbody tr').count();
    const lines = [1, 2, 3, 4, 5].map((n) => `"Pegada ${n},\ncon dos líneas"\tTaller\tPlanificada\tOIM\tT${Math.min(n, 4)} 2027`);
    await title(rows - 3).focus();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, lines.join('\n'));
    assert.equal(await page.locator('.grid tbody tr').count(), rows + 2);
    assert.equal(await title(rows + 1).inputValue(), 'Pegada 5,\ncon dos líneas');
    await page.locator('.grid tbody tr').nth(0).locator('td.c4 input').fill('algún día');
    await page.click('.form-end button.main');
    const verdicts = await page.locator('tbody .came').allInnerTexts();
    assert.equal(verdicts.filter((said) => /añadida como B-\d+/.test(said)).length, 5, verdicts.join(' | '));
    assert.match(await page.locator('td .fault').first().innerText(), /ningún período/);
    assert.equal(await page.locator('.grid tbody tr').nth(0).locator('td.c4 input').inputValue(), 'algún día');
    await sound(page, 'drafting-table-verdicts');
  });

  story('what is wrong is told beside the field', () => office, async (page) => {
    await page.goto(`${activities}/new?lang=es`);
    await page.fill('[name=title]', 'Una actividad nueva');
    await page.fill('[name=places]', 'Atlantis');
    await page.click('.form-end button.main');
    await page.locator('.wrong .fault').waitFor();
    assert.equal(await page.inputValue('[name=places]'), 'Atlantis');
    await sound(page, 'drafting-faults');
  });
});
