// Ten things people come for, done as they do them, from where they are (their desk, the network's page) to the
// end, in as few clicks as the pages allow. Each says how many that is, and may become fewer, never more: a
// change that lengthens one fails here. Read aloud, each page on the way has one heading of the first level, and after
// something was sent the page says by itself what became of it. The table at the end has clicks, keys and seconds;
// seconds are of this machine, and none of them is somebody's thinking or typing; below it stands after what no page
// says anything by itself yet. On installations of its own (AUNAR_BIN).

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { told } from './aloud.mjs';
import { comeIn, freePort, mailServer, sample } from './people.mjs';
import { openRound } from './round.mjs';
import { launch, plan } from './site.mjs';
import { rewritten } from './zipped.mjs';

const run = promisify(execFile);
const next = '/lac/plans/2027-2028';

let browser;
let mail;
let folder;
/** The sample when the plan was about to be agreed on, when its last window is open, and before the next plan. */
let early;
let late;
let today;
const rows = [];
/** After what nothing is said. */
const silent = [];

before(async () => {
  browser = await launch();
  mail = await mailServer();
  folder = await mkdtemp(path.join(tmpdir(), 'aunar-tasks-'));
  early = await sample(await freePort(), ['--at', '2023-05-31T12:00:00Z']);
  late = await sample(await freePort(), ['--at', '2025-01-10T12:00:00Z']);
  today = await sample(await freePort(), ['--at', '2026-11-20T12:00:00Z', '--smtp', mail.url, '--mail-from', 'Aunar <aunar@red.example>']);
});

after(async () => {
  await browser?.close();
  for (const one of [early, late, today, mail]) await one?.stop();
  if (folder) await rm(folder, { recursive: true });
  const wide = Math.max(...rows.map(({ task }) => task.length));
  console.log(`\n${'task'.padEnd(wide)}  clicks  keys  seconds`);
  for (const { task, clicks, keys, seconds } of rows) {
    console.log(`${task.padEnd(wide)}  ${String(clicks).padStart(6)}  ${String(keys).padStart(4)}  ${seconds.toFixed(1).padStart(7)}`);
  }
  for (const { task, at } of silent) console.log(`nothing is said by itself in «${task}» at ${at}`);
});

/** Somebody at a page, whose clicks and keys are counted, and who has it read aloud. */
class Hand {
  constructor(page, task) {
    this.page = page;
    this.task = task;
    this.clicks = 0;
    this.keys = 0;
    /** In ms: how long reading aloud took, which is none of theirs. */
    this.read = 0;
  }

  /** Has a page read aloud that has come; what it says by itself. */
  async hear() {
    const started = performance.now();
    const said = await told(this.page);
    this.read += performance.now() - started;
    const headings = said.filter(({ role, level }) => role === 'heading' && level === 1).map(({ name }) => name);
    assert.equal(headings.length, 1, `headings of the first level at ${this.page.url()}: ${headings.join(' | ')}`);
    assert.ok(headings[0], `the heading at ${this.page.url()} says nothing`);
    return said.map(({ words }) => words).filter(Boolean).join(' / ');
  }

  /** The page that comes after something was sent says what became of it; where it does not yet, that is noted. */
  async answered({ held = true } = {}) {
    const words = await this.hear();
    const at = new URL(this.page.url()).pathname.replace(/[0-9a-f]{16,}/g, '…');
    if (held) assert.ok(words, `nothing is said by itself at ${at}`);
    else if (!words) silent.push({ task: this.task, at });
  }

  async click(what) {
    await this.page.locator(what).first().click();
    this.clicks += 1;
  }

  /** Follows a link or sends a form, and is there when the next page is. */
  async go(what, where) {
    await this.page.locator(what).first().click();
    this.clicks += 1;
    await this.page.waitForURL(where);
    await this.hear();
  }

  /** Into a field, by a click, and types. */
  async type(what, words) {
    await this.page.locator(what).first().fill(words);
    this.clicks += 1;
    this.keys += words.length;
  }

  /** Opens a list and chooses from it; what is chosen already is left. */
  async pick(what, value) {
    const list = this.page.locator(what).first();
    if ((await list.inputValue()) === value) return;
    await list.selectOption(value);
    this.clicks += 2;
  }

  /** Unfolds what a field is hidden in, if it is. */
  async reach(what) {
    const field = this.page.locator(what).first();
    for (let tries = 0; tries < 4 && !(await field.isVisible()); tries += 1) {
      // On wide screens the outermost stands open without saying so: what unfolds it is not seen there.
      const folded = field.locator('xpath=ancestor::details[not(@open)]/summary').filter({ visible: true }).first();
      await folded.click();
      this.clicks += 1;
    }
  }

  /** Fills in what a form insists on and nothing else, in its order, with an answer for each name. */
  async required(form, answers) {
    const names = await this.page.locator(`${form} :is(input, select, textarea)[required]`).evaluateAll((all) => [...new Set(all.map((one) => one.name))]);
    for (const name of names) {
      const field = `${form} [name="${name}"]`;
      const kind = await this.page.locator(field).first().evaluate((one) => (one.localName === 'select' ? 'select' : one.type));
      const answer = answers[name];
      assert.ok(answer !== undefined || kind === 'select', `the form insists on ${name}`);
      if (kind === 'checkbox') await this.click(field);
      else if (kind === 'radio') await this.click(`${field}[value="${answer}"]`);
      else if (kind === 'select') {
        if (answer !== undefined) await this.pick(field, answer);
      } else if ((await this.page.locator(field).first().inputValue()) === '') await this.type(field, answer);
    }
  }

  /** A letter comes: its link is opened, and its button pressed. */
  async confirm(address, what) {
    const { text } = await mail.next(address);
    await this.page.goto(text.match(new RegExp(`http:\\S+${what}\\S+`))[0]);
    this.clicks += 1;
    await this.hear();
    await this.click('main form button[type=submit]');
    // The page that comes is at the same address, and has nothing to confirm.
    await this.page.locator('main button[value=confirm]').waitFor({ state: 'detached' });
    await this.page.waitForLoadState();
  }
}

/** A page of somebody of a sample, or of nobody who has signed in. */
async function at(site, name) {
  if (name) return comeIn(browser, site, name);
  const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 900 }, locale: 'es' });
  return context.newPage();
}

/**
 * A task, and the most clicks that it takes. `before` is what others did; the person then stands at `from`, and
 * what `act` does counts.
 */
function task(name, most, { site, as, from, before: others }, act) {
  it(`${name}: ${most} clicks`, { timeout: 120_000 }, async () => {
    const given = others ? await others() : undefined;
    const page = await at(site(), as);
    try {
      await page.goto(`${from}?lang=es`);
      const hand = new Hand(page, name);
      const started = performance.now();
      await act(hand, given);
      rows.push({ task: name, clicks: hand.clicks, keys: hand.keys, seconds: (performance.now() - started - hand.read) / 1000 });
      assert.ok(hand.clicks <= most, `${hand.clicks} clicks`);
    } finally {
      await page.context().close();
    }
  });
}

/** Writes an activity into the next plan's draft. */
async function drafted(name, { title, lead, places, period }) {
  const page = await at(today, name);
  await page.goto(`${next}/activities/new?lang=es`);
  await page.fill('[name=title]', title);
  await page.fill('[name=lead]', lead);
  await page.selectOption('[name=kind]', 'training');
  await page.fill('[name=places]', places);
  await page.fill('[name=period]', period);
  await page.click('.form-end button.main');
  await page.waitForURL(/\/activities\/B-\d+$/);
  await page.context().close();
  return page.url().split('/').at(-1);
}

const text = (page) => page.locator('main').innerText();
/** Forms that anybody may send are not taken from whoever is quicker than a reader. */
const reading = (hand) => hand.page.waitForTimeout(3200);

describe('tasks', { concurrency: false }, () => {
  task('find what is planned in my country next quarter', 4, { site: () => early, from: '/lac' }, async (hand) => {
    await hand.go('main a[href$="/activities"]', /\/activities$/);
    await hand.reach('[name=country][value=PE]');
    await hand.click('[name=country][value=PE]');
    await hand.page.waitForURL(/country=PE/);
    await hand.hear();
    await hand.go('main a[href*="from=2023-07-01"]', /from=2023-07-01&to=2023-09-30/);
    assert.ok((await hand.page.locator('main .lines .line').count()) > 0, 'something is planned in Peru');
  });

  const round = async () => {
    const page = await at(early, 'secretariat');
    await openRound(early, page);
    await page.context().close();
  };
  task('endorse a plan', 3, { site: () => early, as: 'focal-unicef', from: '/desk', before: round }, async (hand) => {
    await hand.go('main a[href*="/endorsement/decide"]', /\/endorsement\/decide/);
    await hand.click('[name=stance][value=endorse]');
    await hand.go('form:has([name=stance]) button.main', /done=decided/);
    await hand.answered();
  });

  task('report on an activity', 4, { site: () => late, as: 'focal-unicef', from: '/desk' }, async (hand) => {
    await hand.go('main a[href*="/reporting/2024-Q4"]', /\/reporting\/2024-Q4/);
    await hand.go('main a[href$="/UNICEF/A-023"]', /A-023$/);
    await hand.type('[name=note]', 'Dos misiones técnicas y una guía.');
    await hand.click('button[value=submit]');
    await hand.page.locator('#A-023 .report-submitted').waitFor();
    await hand.answered();
  });

  const twice = async () => {
    const here = await drafted('focal-unicef', { title: 'Taller para docentes sobre la inclusión de la niñez migrante en la escuela', lead: 'UNICEF', places: 'Perú; Colombia', period: 'T2 2027' });
    await drafted('focal-unesco', { title: 'Taller de formación docente: inclusión de niños migrantes en las escuelas', lead: 'UNESCO', places: 'Perú; Colombia; Chile', period: 'mayo-julio 2027' });
    return here;
  };
  task('answer an overlap', 3, { site: () => today, as: 'focal-unicef', from: '/desk', before: twice }, async (hand, here) => {
    await hand.go(`main a[href*="/overlaps/${here}/"]`, /\/overlaps\//);
    await hand.click('[name=answer][value=join]');
    await hand.click('form:has([name=answer]) button.main');
    await hand.page.locator('.statement').first().waitFor();
    await hand.answered();
  });

  task('propose something to the network', 8, { site: () => today, from: '/lac' }, async (hand) => {
    await hand.go('a[href$="/lac/proposals"]', /\/proposals$/);
    await hand.go('main a[href$="/proposals/new"]', /\/proposals\/new/);
    const words = { title: 'Bibliotecas que acompañan', description: 'Tardes de lectura con familias recién llegadas.', address: 'persona@municipio.example' };
    await hand.required('form.say-form', words);
    await reading(hand);
    await hand.go('form.say-form button.main', /sent=confirm/);
    await hand.answered();
    await hand.confirm('persona@municipio.example', '/proposals/sent/');
    await hand.answered();
  });

  task('register for an event', 8, { site: () => today, from: '/lac' }, async (hand) => {
    await hand.go('main a[href$="/events/E-41"]', /\/events\/E-41/);
    await hand.go('main a[href$="/E-41/register"]', /\/register/);
    const answers = { name: 'Persona de prueba', address: 'vecina@municipio.example', 'organisation-kind': 'local-government', country: 'PE', consent: '1' };
    await hand.required('form.fields', answers);
    await reading(hand);
    await hand.go('form.fields button.main', /sent=yes/);
    await hand.answered();
    await hand.confirm('vecina@municipio.example', '/registrations/');
    await hand.answered();
  });

  // Of these, four choose what the support is about and of which kind: nothing is chosen beforehand.
  task('ask for support, as a State', 9, { site: () => today, as: 'observer-pe', from: '/desk' }, async (hand) => {
    await hand.go('main a[href$="/lac/requests"]', /\/requests$/);
    await hand.go('main a[href$="/requests/new"]', /\/requests\/new/);
    const answers = { country: 'PE', title: 'Registros de llegada', need: 'Ordenar los registros de llegada por tierra.', topic: 'data', support: 'advice', seen: 'co-leads' };
    await hand.required('form.fields', answers);
    await hand.go('form.fields button.main', /\/requests\/R-/);
    await hand.answered();
  });

  task('take a plan out in a workbook and bring it back', 6, { site: () => today, as: 'focal-unicef', from: '/desk' }, async (hand) => {
    await hand.go(`main a[href$="${next}"]`, new RegExp(`${next}$`));
    await hand.go('main a[href$="/workbook"]', /\/workbook$/);
    const [download] = await Promise.all([hand.page.waitForEvent('download'), hand.click('form[method=get] button')]);
    const was = 'Charla sobre el PMM: juventudes y próxima revisión regional';
    let changed = 0;
    const buffer = rewritten(await readFile(await download.path()), (xml) => {
      if (changed > 0 || !xml.includes(was)) return xml;
      changed += 1;
      return xml.replace(was, `${was}, corregida`);
    });
    assert.equal(changed, 1, 'the title stands in the workbook');
    await hand.page.setInputFiles('[name=file]', { name: 'copia.xlsx', mimeType: 'application/octet-stream', buffer });
    hand.clicks += 1;
    await hand.go('form[enctype] button', /\/workbook\/[0-9a-f-]+$/);
    await hand.answered();
    await hand.go('button[value=take]', /\/receipts\//);
    await hand.answered();
    assert.match(await text(hand.page), /B-05/);
  });

  task('make the report of the review', 4, { site: () => late, as: 'secretariat', from: '/desk' }, async (hand) => {
    await hand.go(`main a[href$="${plan}"]`, new RegExp(`${plan}$`));
    await hand.go(`a[href$="${plan}/report"]`, /\/report$/);
    await hand.pick('[name=what]', 'contribution');
    await hand.click('form:has([name=what]) button');
    // Not what the form says while it is sent: what the page says that comes.
    await hand.page.locator('main .notice[role=status]').first().waitFor();
    await hand.answered();
    const pdf = hand.page.locator('main a[href$=".pdf"]').first();
    for (let tries = 0; (await pdf.count()) === 0; tries += 1) {
      assert.ok(tries < 60, 'it is made within a minute');
      await hand.page.waitForTimeout(1000);
      await hand.page.goto(`${plan}/report?lang=es`);
    }
    const answer = await hand.page.request.get(await pdf.getAttribute('href'));
    hand.clicks += 1;
    assert.equal((await answer.body()).subarray(0, 5).toString(), '%PDF-');
  });

  it('restore a backup, in a drill that disturbs nobody: 3 commands', { timeout: 120_000 }, async () => {
    const backup = path.join(folder, 'b.jsonl.gz');
    const drill = `sqlite://${path.join(folder, 'drill.db')}`;
    await run(process.env.AUNAR_BIN, ['backup', backup, '--db', today.db]);
    const started = performance.now();
    let keys = 0;
    const commands = [['restore', backup, '--check'], ['restore', backup, '--db', drill], ['verify', '--db', drill]];
    for (const words of commands) {
      await run(process.env.AUNAR_BIN, words);
      // As it would be typed in a folder of one's own.
      keys += `aunar ${words.join(' ')}\n`.replaceAll(`${folder}/`, '').length;
    }
    rows.push({ task: 'restore a backup (3 commands)', clicks: 0, keys, seconds: (performance.now() - started) / 1000 });
    assert.ok(commands.length <= 3);
  });
});
