// A draft is opened to everybody; a member and a neighbour speak, are read, and get their answers.
// Starts an installation of its own (AUNAR_BIN): a neighbour confirms an address by a mail.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mailServer, freePort, sample } from './people.mjs';
import { launch, sound } from './site.mjs';

const draft = '/lac/plans/2027-2028';
const consultation = `${draft}/consultation`;

let browser;
let mail;
let site;

before(async () => {
  browser = await launch();
  mail = await mailServer();
  site = await sample(await freePort(), ['--smtp', mail.url, '--mail-from', 'Aunar <aunar@red.example>']);
});

after(async () => {
  await browser?.close();
  await site?.stop();
  await mail?.stop();
});

/** Runs a story in a browser of somebody: of the sample, by the address, or of who has not signed in. */
function story(name, email, act) {
  it(name, { timeout: 90_000 }, async () => {
    const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 900 }, locale: 'es' });
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      if (email) {
        await page.goto(await site.link(email));
        await page.locator('main form button').click();
        await page.waitForURL('**/desk');
      }
      await act(page);
      assert.deepEqual(errors, [], 'no script failed');
    } finally {
      await context.close();
    }
  });
}

/** What the public page counts: published, answered, unanswered. */
async function counts(page) {
  await page.goto(`${consultation}?lang=es`);
  return page.locator('.figures b').allInnerTexts();
}

describe('consultation', () => {
  story('whoever runs the network opens the draft to everybody', 'secretariat@lac.example', async (page) => {
    await page.goto(`${draft}?lang=es`);
    await page.locator('.invitation a').click();
    await page.waitForURL(`**${consultation}/run`);
    for (const circle of ['member-states', 'stakeholders', 'public']) await page.check(`[name=circle][value=${circle}]`);
    await page.check('[name=anyone]');
    await page.fill('[name=moderator_es]', 'La secretaría de la red');
    await sound(page, 'consultation-open');
    await page.click('button[name=act][value=open]');
    await page.locator('main .lead .status').waitFor({ timeout: 5000 }).catch(async () => assert.fail(await page.locator('main').innerText()));
    await page.goto(`${consultation}?lang=es`);
    assert.match(await page.locator('main .lead').innerText(), /Abierta/);
    await sound(page, 'consultation-page');
  });

  story('a member is asked at their desk and comments on a passage of a priority', 'focal-fao@lac.example', async (page) => {
    await page.goto('/desk?lang=es');
    const asked = page.locator('li.line', { hasText: 'El borrador está en consulta' });
    assert.equal(await asked.count(), 1);
    assert.equal(await asked.locator('time').count(), 1, 'it says until when');
    await sound(page, 'desk-asked');
    await page.goto(`${draft}?lang=es`);
    await sound(page, 'consultation-plan');
    await page.locator('.commenting a[href$="on=P1&field=title"]').click();
    assert.equal(await page.locator('[name=passage]:checked').getAttribute('value').then((v) => v.split(':')[0]), 'title');
    await page.fill('[name=words]', 'Este título deja fuera a las comunidades de acogida.');
    await sound(page, 'consultation-passage');
    await page.locator('main form.say-form button.main').click();
    await page.waitForURL(`**${consultation}**`);
    await page.goto('/desk?lang=es');
    assert.equal(await asked.count(), 0, 'who has spoken is not asked again');
  });

  story('a neighbour confirms an address, and nothing is published before it is read', null, async (page) => {
    await page.goto(`${consultation}/comment?lang=es&on=B-01`);
    await page.fill('[name=words]', 'Falta el agua en los albergues.');
    await page.fill('[name=name]', 'Una vecina');
    await page.fill('[name=address]', 'vecina@barrio.example');
    await sound(page, 'consultation-comment');
    // A form that anybody may send is not taken from whoever is quicker than a reader.
    await page.waitForTimeout(3200);
    await page.locator('main form.say-form button.main').click();
    await page.waitForURL('**sent=confirm');
    await sound(page, 'consultation-thanks');
    const { text } = await mail.next('vecina@barrio.example');
    const link = text.match(/http:\S+\/consultation\/sent\/\S+/)[0];
    await page.goto(link);
    await sound(page, 'consultation-confirm');
    await page.click('button[name=act][value=confirm]');
    await page.locator('.status.comment-waiting').waitFor();
    assert.deepEqual(await counts(page), ['0', '0', '0']);
    assert.doesNotMatch(await page.locator('main').innerText(), /albergues/);
  });

  story('what was said is moderated and answered, and what is unanswered falls in public', 'secretariat@lac.example', async (page) => {
    await page.goto('/desk?lang=es');
    await page.getByRole('link', { name: /2 comentarios de la consulta esperan moderación/ }).click();
    await page.waitForURL(`**${consultation}/run`);
    await sound(page, 'consultation-run');
    for (const n of [1, 2]) {
      await page.goto(`${consultation}/comments/${n}?lang=es`);
      if (n === 1) await sound(page, 'consultation-moderate');
      await page.click('button[name=act][value=publish]');
      await page.locator('button[name=act][value=answer]').or(page.locator('.notice')).first().waitFor();
    }
    assert.deepEqual(await counts(page), ['2', '0', '2']);
    assert.match(await page.locator('.unanswered-list').innerText(), /1.*2/s);
    await page.goto(`${consultation}/comments/1?lang=es`);
    await page.check('[name=disposition][value=noted]');
    await page.fill('[name=reason]', 'C’est noté, et le titre sera revu.');
    await page.selectOption('form:has([value=answer]) [name=lang]', 'fr');
    await sound(page, 'consultation-answer');
    await page.click('button[name=act][value=answer]');
    assert.deepEqual(await counts(page), ['2', '1', '1']);
    await page.goto(`${consultation}/comments/2?lang=es`);
    await page.check('[name=disposition][value=declined]');
    await page.fill('[name=reason]', 'El agua es de otro plan.');
    await page.click('button[name=act][value=answer]');
    assert.deepEqual(await counts(page), ['2', '2', '0']);
  });

  story('everybody reads the answers, each in its language', null, async (page) => {
    assert.deepEqual(await counts(page), ['2', '2', '0']);
    const french = page.locator('.reply .prose[lang=fr]');
    assert.match(await french.innerText(), /C’est noté/);
    const said = await page.locator('main').innerText();
    assert.match(said, /Una vecina/);
    assert.doesNotMatch(said, /vecina@barrio/);
    assert.equal(await page.locator('.unanswered-list').count(), 0);
    await sound(page, 'consultation-answered');
  });
});
