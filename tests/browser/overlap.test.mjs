// Two agencies plan one workshop: they are shown that they do, both say that it is to be one, the
// secretariat joins it and undoes that. On an installation of its own (AUNAR_BIN).

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { walkOnPhone } from './keyboard.mjs';
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
async function as(name) {
  if (!people.has(name)) people.set(name, await comeIn(browser, site, name));
  return people.get(name);
}

/** Writes an activity into the draft; its reference. */
async function write(page, { title, lead, places, period }) {
  await page.goto(`${plan}/activities/new?lang=es`);
  await page.fill('[name=title]', title);
  await page.fill('[name=lead]', lead);
  await page.selectOption('[name=kind]', 'training');
  await page.fill('[name=places]', places);
  await page.fill('[name=period]', period);
  await page.click('.form-end button.main');
  await page.waitForURL(/\/activities\/B-\d+$/);
  return page.url().split('/').at(-1);
}

describe('overlaps', () => {
  let here;
  let there;
  let finding;

  it('what two agencies plan is found, and both say that it is one', { timeout: 120_000 }, async () => {
    const unicef = await as('focal-unicef');
    here = await write(unicef, {
      title: 'Taller para docentes sobre la inclusión de la niñez migrante en la escuela',
      lead: 'UNICEF',
      places: 'Perú; Colombia',
      period: 'T2 2027',
    });
    const unesco = await as('focal-unesco');
    there = await write(unesco, {
      title: 'Taller de formación docente: inclusión de niños migrantes en las escuelas',
      lead: 'UNESCO',
      places: 'Perú; Colombia; Chile',
      period: 'mayo-julio 2027',
    });
    await unicef.goto('/desk?lang=es');
    const link = unicef.locator(`main a[href*="/overlaps/${here}/"]`).first();
    finding = new URL(await link.getAttribute('href'), site.address).pathname;
    await walkOnPhone(unicef, `${finding}?lang=es`);
    for (const page of [unicef, unesco]) {
      await page.goto(`${finding}?lang=es`);
      await page.check('[name=answer][value=join]');
      await page.locator('form:has([name=answer]) button.main').click();
      await page.locator('.statement').first().waitFor();
    }
    await unesco.locator('.joining').waitFor();
  });

  it('the secretariat sees what it would say, and joins it', { timeout: 120_000 }, async () => {
    const office = await as('secretariat');
    await office.goto(`${finding}?lang=es`);
    const would = await office.locator('.joining form').first().innerText();
    assert.match(would, new RegExp(`Se queda ${here}`));
    assert.match(would, /UNESCO/);
    assert.match(would, /Chile/);
    await sound(office, 'overlap-join');
    await office.locator('.joining form').first().locator('button').click();
    await office.waitForURL(`**${plan}/activities/${here}`);
    const said = await office.locator('main').innerText();
    assert.match(said, new RegExp(`Unida con ${there} \\(UNESCO\\)`));
    assert.match(said, /abril de 2027|abr.*2027|01\/04\/2027|julio de 2027/);
    await sound(office, 'overlap-joined-activity');
    await office.goto(`${plan}/activities/${there}?lang=es`);
    assert.equal(new URL(office.url()).pathname, `${plan}/activities/${here}`, 'both addresses lead there');
    await office.goto(`${plan}/activities?lang=es`);
    assert.equal(await office.locator(`main a[href$="/activities/${there}"]`).count(), 0, 'it is listed once');
  });

  it('and undoes it: both are there as they were', { timeout: 120_000 }, async () => {
    const office = await as('secretariat');
    await office.goto(`${plan}/activities/${here}?lang=es`);
    await office.click('.kin a');
    await office.waitForURL(/\/joined/);
    assert.match(await office.locator('main').innerText(), /formación docente/);
    await sound(office, 'overlap-undo');
    await office.locator('form.act button').click();
    await office.waitForURL(`**${plan}/activities/${here}`);
    assert.doesNotMatch(await office.locator('main').innerText(), /Unida con/);
    await office.goto(`${plan}/activities/${there}?lang=es`);
    assert.equal(new URL(office.url()).pathname, `${plan}/activities/${there}`);
    assert.match(await office.locator('h1').innerText(), /formación docente/);
  });
});
