// The whole real case in a browser, on a sample whose clock begins on 31 May 2023: a draft is
// imported, opened to consultation, twelve comments are answered, nineteen members decide, the plan
// is endorsed, amended, and what was not done goes into the next plan. Another draft is endorsed by
// silence, when its last day is over.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { walkOnPhone } from './keyboard.mjs';
import { inLanguage, languages, launch, sound } from './site.mjs';
import { freePort, sample } from './people.mjs';

const plan = '/lac/plans/plan-2023';
const LATE = 'un-habitat';
const RESERVES = 'ohchr';

let browser;
let site;
let folder;
let codes;
const people = new Map();

before(async () => {
  browser = await launch();
  site = await sample(await freePort(), ['--at', '2023-05-31T12:00:00Z']);
  folder = await mkdtemp(path.join(tmpdir(), 'aunar-real-case-'));
  const members = await (await fetch(`${site.address}/api/v1/networks/lac/members?per_page=200`)).json();
  codes = members.items
    .filter(({ role }) => ['co-lead', 'member'].includes(role))
    .map(({ code, role }) => ({ code, leads: role === 'co-lead' }));
});

after(async () => {
  await browser?.close();
  await site?.stop();
  if (folder) await rm(folder, { recursive: true });
});

/** A page on which somebody of the sample has signed in; each of them once. */
async function as(name) {
  if (!people.has(name)) {
    const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 900 }, locale: 'es', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(await site.link(`${name}@lac.example`));
    await page.locator('main form button').click();
    people.set(name, page);
  }
  return people.get(name);
}

const speaker = ({ code, leads }) => `${leads ? 'co-lead' : 'focal'}-${code.toLowerCase()}`;
const text = (page) => page.locator('main').innerText();

/** The sample's plan once more, as a draft under another code. */
async function draft(code) {
  const file = path.join(folder, 'plan.json');
  const exported = await fetch(`${site.address}/lac/plans/2023-2024/export.json`);
  await writeFile(file, Buffer.from(await exported.arrayBuffer()));
  const run = promisify(execFile);
  const { stdout } = await run(process.env.AUNAR_BIN, ['import', file, '--network', 'lac', '--plan', code, '--create', '--db', site.db]);
  assert.ok(stdout.length > 0);
}

/** Looks at a page as those who have scripts see it, on a phone and at a desk. */
async function look(page, address, name, spoken = ['es']) {
  const context = await browser.newContext({ baseURL: site.address, locale: 'es', storageState: await page.context().storageState() });
  try {
    const seen = await context.newPage();
    for (const language of spoken) {
      await seen.goto(inLanguage(address, language));
      await sound(seen, `real-case-${name}${spoken.length > 1 ? `-${language}` : ''}`);
    }
  } finally {
    await context.close();
  }
}

describe('the real case', { concurrency: false }, () => {
  it('a draft is imported', { timeout: 60_000 }, async () => {
    await draft('plan-2023');
    const page = await as('secretariat');
    await page.goto(`${plan}?lang=es`);
    assert.match(await text(page), /Borrador/);
    const stranger = await fetch(site.address + plan);
    assert.equal(stranger.status, 404, 'a draft is its writers’ own');
  });

  it('it is opened to consultation, and twelve comments are answered', { timeout: 120_000 }, async () => {
    const page = await as('secretariat');
    const run = `${plan}/consultation/run?lang=es`;
    await page.goto(run);
    await page.fill('[name=opens]', '2023-05-31');
    await page.fill('[name=closes]', '2023-06-20');
    for (const circle of ['member-states', 'stakeholders', 'public']) {
      await page.check(`[name=circle][value=${circle}]`);
    }
    await page.fill('[name=moderator_es]', 'La secretaría de la red');
    await page.click('button[value=open]');
    assert.equal(await page.locator('[role=alert]').count(), 0, await text(page));
    assert.equal((await fetch(site.address + plan)).status, 200, 'now everybody reads it');
    for (const [n, member] of codes.slice(0, 12).entries()) {
      const theirs = await as(speaker(member));
      await theirs.goto(`${plan}/consultation/comment?lang=es`);
      await theirs.selectOption('[name=on]', ['plan', 'A-001', 'A-016', 'A-063'][n % 4]);
      await theirs.fill('[name=words]', `${member.code}: falta el Caribe.`);
      await theirs.click('.say-form button.main');
    }
    for (let n = 1; n <= 12; n += 1) {
      await page.goto(`${plan}/consultation/comments/${n}?lang=es`);
      await page.click('button[value=publish]');
    }
    const unanswered = async () => (await (await fetch(`${site.address}/api/v1/networks/lac/plans/plan-2023/consultation`)).json()).counts.unanswered;
    assert.equal(await unanswered(), 12);
    await look(page, `${plan}/consultation`, 'consultation');
    for (let n = 1; n <= 12; n += 1) {
      await page.goto(`${plan}/consultation/comments/${n}?lang=es`);
      await page.check(`[name=disposition][value=${['accepted', 'partly', 'declined', 'noted'][n % 4]}]`);
      await page.fill('#reason', 'Se recoge en el texto de la actividad.');
      await page.click('button[value=answer]');
    }
    assert.equal(await unanswered(), 0);
    await page.goto(run);
    await page.click('button[value=close]');
    assert.equal((await fetch(site.address + plan)).status, 404);
  });

  it('it is sealed and nineteen members decide', { timeout: 180_000 }, async () => {
    const page = await as('secretariat');
    const manage = `${plan}/endorsement/manage?lang=es`;
    await page.goto(manage);
    await page.check('[name=rule][value=every-member]');
    await page.fill('[name=closes]', '2023-06-14');
    await page.locator('form', { has: page.locator('[name=closes]') }).locator('button.main').click();
    assert.equal(codes.length, 19);
    const decide = async (member) => {
      const theirs = await as(speaker(member));
      await theirs.goto(`${plan}/endorsement/decide?entity=${member.code}&lang=es`);
      const reserves = member.code.toLowerCase() === RESERVES;
      await theirs.check(`[name=stance][value=${reserves ? 'reservation' : 'endorse'}]`);
      if (reserves) await theirs.fill('#words', 'Según los recursos de 2024.');
      await theirs.locator('form', { has: theirs.locator('[name=stance]') }).locator('button.main').click();
    };
    const late = codes.find(({ code }) => code.toLowerCase() === LATE);
    for (const member of codes.filter((one) => one !== late)) await decide(member);
    await page.goto(manage);
    assert.match(await text(page), /vuelve a ser un borrador|vuelve a borrador/, 'without the last one it would fail');
    await look(await as(speaker(late)), `${plan}/endorsement/decide?entity=${late.code}`, 'decide', languages);
    await walkOnPhone(await as(speaker(late)), `${plan}/endorsement/decide?entity=${late.code}&lang=es`);
    await decide(late);
    await page.goto(manage);
    await page.locator('form', { has: page.locator('[value=close]') }).locator('button.main').click();
    await page.goto(`${plan}/endorsement?lang=es`);
    assert.match(await page.locator('.verdict h2').innerText(), /^Respaldado el 31\sde\smayo de 2023$/);
    assert.deepEqual((await page.locator('.figures b').allInnerTexts()).slice(0, 2), ['18', '1']);
    assert.equal(await page.locator('.decisions tbody tr').count(), 19);
    await look(page, `${plan}/endorsement`, 'endorsed');
  });

  it('it is amended: once in passing, once by those it touches', { timeout: 60_000 }, async () => {
    const page = await as('secretariat');
    await page.goto(`${plan}/activities/A-063/edit?lang=es`);
    await page.fill('[name=title]', 'Capacitación de empleadores y sindicatos en contratación justa');
    await page.fill('[name=reason]', 'Término de la OIT');
    await page.click('.form-end button.main');
    assert.match(await text(page), /Vigente desde el 31\sde\smayo de 2023/);
    const focal = await as('focal-ilo');
    await focal.goto(`${plan}/activities/A-073/amend?lang=es`);
    await focal.fill('[name=places]', 'Perú; Colombia');
    await focal.fill('[name=reason]', 'Lo pidieron los ministerios');
    await look(focal, `${plan}/activities/A-073/amend`, 'amend');
    await focal.click('.form-end button.main');
    const address = new URL(focal.url()).pathname;
    await page.goto(`${address}?lang=es`);
    await look(page, address, 'amendment-proposed');
    await page.check('[name=reach][value=touched]');
    await page.fill('[name=closes]', '2023-06-14');
    await page.click('button[value=ask]');
    for (const name of ['focal-ilo', 'co-lead-eclac']) {
      const theirs = await as(name);
      await theirs.goto(`${address}?lang=es`);
      await theirs.check('[name=stance][value=endorse]');
      await theirs.locator('form', { has: theirs.locator('[name=stance]') }).locator('button.main').click();
    }
    await page.goto(`${address}?lang=es`);
    await page.click('button[value=close]');
    assert.match(await text(page), /Vigente desde/);
    await look(page, `${plan}/amendments`, 'amendments');
    await page.goto(`${plan}?lang=es`);
    assert.match(await text(page), /con 2 enmiendas/);
  });

  it('what was not done goes into the next plan', { timeout: 60_000 }, async () => {
    const focal = await as('focal-ilo');
    await focal.goto(`${plan}/activities/A-073/carry-over?lang=es`);
    await focal.selectOption('[name=place]', '2027-2028|P4');
    await focal.fill('[name=period]', 'T2 2027');
    await focal.fill('[name=reason]', 'No hubo recursos');
    await look(focal, `${plan}/activities/A-073/carry-over`, 'carry-over');
    await focal.click('main form button.main');
    assert.equal(new URL(focal.url()).pathname, '/lac/plans/2027-2028/activities/A-073');
    const said = await text(focal);
    for (const words of ['Viene de un plan anterior', 'No hubo recursos', 'Previsto inicialmente']) {
      assert.ok(said.includes(words), `${words} in ${said}`);
    }
    const run = promisify(execFile);
    const { stdout } = await run(process.env.AUNAR_BIN, ['verify', '--db', site.db]);
    assert.match(stdout, /amendments/);
  });

  it('another draft is endorsed by silence, once its last day is over', { timeout: 90_000 }, async () => {
    const silence = '/lac/plans/plan-silence';
    await draft('plan-silence');
    const page = await as('secretariat');
    const manage = `${silence}/endorsement/manage?lang=es`;
    await page.goto(manage);
    await page.check('[name=rule][value=no-objection]');
    await page.fill('[name=closes]', '2023-06-14');
    await page.locator('form', { has: page.locator('[name=closes]') }).locator('button.main').click();
    const [first] = codes;
    const theirs = await as(speaker(first));
    await theirs.goto(`${silence}/endorsement/decide?entity=${first.code}&lang=es`);
    await theirs.check('[name=stance][value=endorse]');
    await theirs.locator('form', { has: theirs.locator('[name=stance]') }).locator('button.main').click();
    await page.goto(manage);
    await look(page, `${silence}/endorsement`, 'silence-open');
    // The same installation on the clock of today, to which the last day is long over: nobody closes
    // the round, it ends by its date.
    const port = await freePort();
    const later = spawn(process.env.AUNAR_BIN, ['serve', '--listen', `127.0.0.1:${port}`, '--db', site.db], { stdio: 'ignore' });
    try {
      const ended = `http://127.0.0.1:${port}${silence}/endorsement?lang=es`;
      const context = await browser.newContext({ locale: 'es', javaScriptEnabled: false });
      const seen = await context.newPage();
      const settled = async () => {
        const answer = await seen.goto(ended).catch(() => null);
        return answer?.ok() && (await seen.locator('.verdict h2').allInnerTexts()).some((said) => /^Respaldado el 14\sde\sjunio de 2023$/.test(said));
      };
      for (let tries = 0; !(await settled()); tries += 1) {
        assert.ok(tries < 150, 'the round did not end by its date');
        await pause(200);
      }
      const figures = await seen.locator('.figures b').allInnerTexts();
      assert.deepEqual([figures[0], figures.at(-1)], ['1', '18'], 'one spoke, eighteen were silent');
      await context.close();
    } finally {
      later.kill('SIGTERM');
      await new Promise((done) => later.once('exit', done));
    }
    const run = promisify(execFile);
    await run(process.env.AUNAR_BIN, ['verify', '--db', site.db]);
  });
});
