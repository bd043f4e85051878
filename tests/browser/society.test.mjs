// The forms by which the whole of society takes part: by keyboard alone, without scripts, at the width of
// a phone; and each of them in four languages without a known barrier. On an installation of its own
// (AUNAR_BIN).

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { reach, walk } from './keyboard.mjs';
import { freePort, sample } from './people.mjs';
import { inLanguage, languages, launch, sound } from './site.mjs';

let browser;
let site;

before(async () => {
  browser = await launch();
  site = await sample(await freePort(), []);
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page of somebody of the sample, or of nobody who has signed in. */
async function visit(name, options, act) {
  const context = await browser.newContext({ baseURL: site.address, viewport: { width: 360, height: 800 }, locale: 'es', ...options });
  const page = await context.newPage();
  try {
    if (name) {
      await page.goto(await site.link(`${name}@lac.example`));
      await page.locator('main form button').click();
      await page.waitForURL('**/desk');
    }
    await act(page);
  } finally {
    await context.close();
  }
}

/** Fills in a form as it is tabbed through, and presses its button. Without a mouse and without a script. */
async function fill(page, form, fields) {
  const tag = (on) => on.evaluate((e) => e.tagName.toLowerCase());
  // Into the form: the skip link and the links of the page come before it.
  for (const [name, value] of fields) {
    const on = await reach(page, name, (here) => here.name === name && (value !== true || here.value === '1' || here.type === 'checkbox'));
    const kind = await tag(on);
    if (value === true) {
      if (!(await on.isChecked())) await page.keyboard.press('Space');
    } else if (kind === 'select') {
      for (let n = 0; n < 300 && (await on.inputValue()) !== value; n += 1) await page.keyboard.press('ArrowDown');
      assert.equal(await on.inputValue(), value, name);
    } else {
      await page.keyboard.type(value);
    }
  }
  // Forms that anybody may send are not taken from whoever is quicker than a reader.
  await page.waitForTimeout(3200);
  const buttons = page.locator(`${form} button[type=submit]`);
  const words = (await buttons.first().innerText()).trim();
  const button = await reach(page, words, (here) => here.type === 'submit');
  assert.equal((await button.innerText()).trim(), words, 'the first button reached is the one that sends');
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
}

/** What the page complains of, if it does. */
async function complaints(page) {
  return (await page.locator('.faults, .notice.bad, .wrong').allInnerTexts()).join(' / ');
}

const forms = [
  {
    name: 'comment',
    path: '/lac/plans/2027-2028/consultation/comment',
    form: 'form.say-form',
    fields: [['on', 'plan'], ['words', 'Falta hablar de las bibliotecas.'], ['name', 'Persona de prueba'], ['address', 'persona@municipio.example']],
    done: /sent=confirm/,
  },
  {
    name: 'registration',
    path: '/lac/events/E-46/register',
    form: 'form.fields',
    fields: [['name', 'Persona de prueba'], ['address', 'persona@municipio.example'], ['organisation-kind', 'local-government'], ['consent', true]],
    done: /sent=yes/,
  },
  {
    name: 'proposal',
    path: '/lac/proposals/new',
    form: 'form.say-form',
    fields: [['call', 'C-02'], ['title', 'Bibliotecas que acompañan'], ['description', 'Tardes de lectura con familias recién llegadas.'], ['places', 'Perú'], ['address', 'persona@municipio.example']],
    done: /sent=confirm/,
  },
  {
    name: 'register',
    path: '/lac/stakeholders/new',
    form: 'form.say-form',
    fields: [['kind', 'migrant-led'], ['name', 'Colectivo de prueba del puerto'], ['places', 'Chile'], ['consent', true], ['address', 'colectivo@puerto.example']],
    done: /sent=confirm/,
  },
  {
    name: 'support',
    path: '/lac/proposals/6/support',
    form: 'form.fields',
    fields: [['organisation', 'RED-MUNICIPAL-MUESTRA'], ['address', 'red@municipios.example']],
    done: /sent=yes/,
  },
  {
    name: 'practice',
    as: 'focal-unicef',
    path: '/lac/practices/new',
    form: 'form.fields',
    fields: [['entity', 'UNICEF'], ['places', 'Perú'], ['period', '2026'], ['title.es', 'Guías de acogida en la escuela'], ['summary.es', 'Docentes que reciben a niñas y niños recién llegados.'], ['results.es', 'Menos abandono.']],
    done: /\/practices\/P/,
  },
  {
    name: 'request',
    as: 'observer-pe',
    path: '/lac/requests/new',
    form: 'form.fields',
    fields: [['country', 'PE'], ['title', 'Registros de llegada'], ['need', 'Ordenar los registros de llegada por tierra.'], ['topic', 'data'], ['support', 'advice'], ['seen', 'co-leads']],
    done: /\/requests\/R-/,
  },
  {
    name: 'news',
    as: 'secretariat',
    path: '/lac/news/new',
    form: 'form.fields',
    fields: [['authorship', 'network'], ['reviewed', 'not-reviewed'], ['title.es', 'Una jornada de prueba'], ['lead.es', 'Se reunieron municipios de la frontera.'], ['body.es', 'Hablaron de la acogida.']],
    done: /\/news\/N-/,
  },
  {
    name: 'room',
    as: 'focal-unicef',
    path: '/lac/rooms/new',
    form: 'form.fields',
    fields: [['circle', 'members'], ['opens', '05052027'], ['closes', '06062027'], ['question.es', '¿Qué se aprende de las escuelas de frontera?']],
    done: /\/rooms\/D-/,
  },
  {
    name: 'call',
    as: 'secretariat',
    path: '/lac/calls/new',
    form: 'form.fields',
    fields: [['opens', '05052027'], ['closes', '06062027'], ['title.es', 'Ideas de prueba'], ['text.es', 'Se piden ideas.'], ['criteria.es', 'Pertinencia | 50']],
    done: /\/calls\/C-/,
  },
  {
    name: 'event',
    as: 'secretariat',
    path: '/lac/events/new',
    form: 'form.fields',
    fields: [['kind', 'dialogue'], ['start', '2027-05-05 09:00'], ['end', '2027-05-05 17:00'], ['format', 'online'], ['access', 'open'], ['title.es', 'Diálogo de prueba']],
    done: /\/events\/E-/,
  },
  {
    name: 'event-edit',
    as: 'secretariat',
    path: '/lac/events/E-46/edit',
    form: 'form.fields',
    fields: [['recording', 'https://videos.example/e-46']],
    done: /\/events\/E-46$/,
  },
];

/** Pages with forms that are worked with rather than sent once: what waits, is answered, decided, chosen. */
const worked = {
  secretariat: [
    '/account', '/lac/calendar/outside', '/lac/calls/C-01', '/lac/calls/C-01/edit', '/lac/calls/C-01/proposals/1', '/lac/events/E-46',
    '/lac/events/E-46/run', '/lac/events/E-46/programme', '/lac/events/E-46/recommend', '/lac/news/N-001',
    '/lac/events/E-41/check-in', '/lac/news/notes', '/lac/practices', '/lac/practices/P-005', '/lac/proposals', '/lac/proposals/1',
    '/lac/proposals/7/answer', '/lac/proposals/queue', '/lac/recommendations/R-01', '/lac/requests/R-001', '/lac/requests/R-002',
    '/lac/rooms/D-01', '/lac/rooms/D-01/edit', '/lac/rooms/D-01/sum', '/lac/stakeholders', '/lac/stakeholders/queue', '/lac/stakeholders/1/decide',
  ],
  'focal-unicef': [
    '/account', '/account/data', '/lac/calls/C-01/proposals/1', '/lac/practices', '/lac/proposals', '/lac/rooms/D-01', '/lac/rooms/D-02',
    '/lac/plans/2027-2028/activities/B-05/edit', '/lac/plans/2027-2028/workbook',
  ],
};

describe('the forms of the whole of society', { concurrency: false }, () => {
  it('whoever runs an event opens its registration', { timeout: 60_000 }, () =>
    visit('secretariat', { javaScriptEnabled: false }, async (page) => {
      await page.goto('/lac/events/E-46/run?lang=es');
      const form = page.locator('form.fields', { has: page.locator('[name=admits]') });
      await form.locator('[name=open]').check();
      await form.locator('[name=admits]').selectOption('anyone');
      await form.locator('[name=ask-organisation-kind]').check();
      await form.locator('[name=consent-es]').fill('Acepto que se cuente mi participación.');
      await form.locator('button[type=submit]').first().click();
      assert.equal(await complaints(page), '');
      const open = await page.goto('/lac/events/E-46/register');
      assert.equal(open.status(), 200);
    }),
  );

  it('whoever runs the network opens its draft to everybody', { timeout: 60_000 }, () =>
    visit('secretariat', { javaScriptEnabled: false }, async (page) => {
      await page.goto('/lac/plans/2027-2028/consultation/run?lang=es');
      for (const circle of ['member-states', 'stakeholders', 'public']) await page.check(`[name=circle][value=${circle}]`);
      await page.check('[name=anyone]');
      await page.fill('[name=moderator_es]', 'La secretaría de la red');
      await page.click('button[name=act][value=open]');
      assert.equal(await complaints(page), '');
    }),
  );

  for (const { name, as, path, form, fields, done } of forms) {
    it(`${name}: by keyboard alone, without scripts, on a phone`, { timeout: 120_000 }, () =>
      visit(as, { javaScriptEnabled: false }, async (page) => {
        const opened = await page.goto(inLanguage(path, 'es'));
        assert.equal(opened.status(), 200);
        await fill(page, form, fields);
        assert.match(page.url(), done, await complaints(page));
      }),
    );
  }

  for (const { name, as, path } of forms) {
    it(`${name}: no known barrier in four languages`, { timeout: 120_000 }, () =>
      visit(as, {}, async (page) => {
        for (const language of languages) {
          await page.goto(inLanguage(path, language));
          assert.equal(await page.locator('html').getAttribute('lang'), language);
          await sound(page, `society-${name}-${language}`);
        }
      }),
    );
  }

  for (const [as, pages] of Object.entries(worked)) {
    it(`every form of ${as} is walked by keyboard alone, without scripts, on a phone`, { timeout: 300_000 }, () =>
      visit(as, { javaScriptEnabled: false }, async (page) => {
        for (const path of pages) {
          const opened = await page.goto(inLanguage(path, 'es'));
          assert.equal(opened.status(), 200, path);
          await walk(page, path);
        }
      }),
    );
  }

  it('a picture is brought to news without scripts, and read at the width of a phone', { timeout: 120_000 }, () =>
    visit('secretariat', { javaScriptEnabled: false }, async (page) => {
      await page.goto('/lac/news/new?lang=es');
      await page.locator('[name="title.es"]').fill('Una barca');
      await page.locator('[name="lead.es"]').fill('Llega una barca.');
      await page.locator('[name="body.es"]').fill('Con dibujo.');
      await page.locator('form.fields button[type=submit]').click();
      await page.goto(`${page.url()}/pictures`);
      await page.locator('[name="alt.es"]').fill('Dibujo: una barca llega a una isla.');
      await page.locator('[name=credit]').fill('Secretaría de muestra');
      await page.locator('[name=file]').setInputFiles(new URL('../../crates/hub/sample/lac/islands.png', import.meta.url).pathname);
      await page.locator('form[enctype] button[type=submit]').click();
      assert.equal(await page.locator('figure.photo img').getAttribute('alt'), 'Dibujo: una barca llega a una isla.', await complaints(page));
      const shown = page.locator('figure.photo img');
      assert.ok((await shown.evaluate((img) => img.decode().then(() => img.naturalWidth))) > 0, 'it is a picture');
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    }),
  );

  it('lists, calls, rooms and what comes of them are sound', { timeout: 180_000 }, () =>
    visit('focal-unicef', {}, async (page) => {
      const pages = ['stakeholders', 'calls', 'calls/C-01', 'calls/C-01/proposals', 'calls/C-01/proposals/1', 'rooms', 'rooms/D-01', 'rooms/D-02', 'rooms/D-02/summary', 'rooms/D-02/sum', 'proposals/1', 'proposals', 'news', 'news/N-002'];
      for (const part of pages) {
        await page.goto(inLanguage(`/lac/${part}`, 'es'));
        await sound(page, `society-${part.replaceAll('/', '-')}`);
      }
    }),
  );
});
