// `cargo xtask shots --guides`: the pictures of the guides in the product, in four languages, of the sample as it is on
// a day that suits each. They are compiled in (crates/hub/src/help/pictures.rs), so that the program has to be built
// once more to show them. No test: nothing is asserted but that each page answers. AUNAR_BIN names the program.
//
//   node guide-pictures.mjs [--only NAME] [--languages es,fr]

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, sample } from './people.mjs';
import { before, openRound } from './round.mjs';
import { inLanguage, languages, launch, plan } from './site.mjs';
import { visitors } from './walked.mjs';

const next = '/lac/plans/2027-2028';
/** When the plan was about to be agreed on, when its last window is open, and before the next plan. */
const days = { early: '2023-05-31T12:00:00Z', late: '2025-01-10T12:00:00Z', today: '2026-11-20T12:00:00Z' };
/** As wide as a guide is, and as high as leaves room for its words; some show more at once. */
const width = 720;
const height = 450;

/**
 * Each picture: the sample of which day, read by whom (nobody who has signed in without), at which path, from which
 * element downwards; what is folded around `reveal` is opened, and the first link of `follow` is gone after.
 */
const pictures = [
  { name: 'desk', day: 'late', as: 'focal-unicef', path: '/desk', from: 'section.desk' },
  { name: 'activities', day: 'late', path: `${plan}/activities?country=PE`, from: '.facet:has([name=country])', reveal: '[name=country][value=PE]' },
  { name: 'coverage', day: 'late', path: `${plan}/coverage`, from: 'figure.picture', high: 520 },
  { name: 'activity-form', day: 'today', as: 'focal-unicef', path: `${next}/activities/B-05/edit`, from: 'main h1', high: 520 },
  { name: 'overlap', day: 'today', as: 'secretariat', path: `${next}/overlaps`, follow: 'main a[href*="/overlaps/B-"]', from: 'form.act', high: 520 },
  { name: 'workbook', day: 'today', as: 'focal-unicef', path: `${next}/workbook`, from: 'main h1', high: 620 },
  { name: 'decide', day: 'early', as: 'focal-unicef', path: `${before}/endorsement/decide?entity=UNICEF`, from: 'main h1', high: 520 },
  { name: 'report', day: 'late', as: 'focal-unicef', path: `${plan}/reporting/2024-Q4/UNICEF/A-023`, from: 'main h1', high: 520 },
  { name: 'people', day: 'today', as: 'secretariat', path: '/lac/people', from: 'main h1', high: 520 },
  { name: 'review', day: 'late', as: 'secretariat', path: `${plan}/report/edit?section=objectives`, from: '.claims .claim' },
  { name: 'request', day: 'today', as: 'observer-pe', path: '/lac/requests/new', from: 'main h1' },
  { name: 'proposal', day: 'today', path: '/lac/proposals/new', from: 'main h1' },
  { name: 'registration', day: 'today', path: '/lac/events/E-41/register', from: 'main h1' },
  // Nobody translates into the language that most was written in.
  { name: 'translations', day: 'today', as: 'translator', path: (language) => `${next}/translations?into=${language === 'es' ? 'en' : language}`, from: 'fieldset.pair' },
];

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, languages: { type: 'string' } } });
const folder = process.env.AUNAR_SHOTS ?? '../../crates/hub/src/help/pictures';
const spoken = values.languages?.split(',') ?? languages;
const wanted = pictures.filter(({ name }) => name.includes(values.only));

/** The picture, as a screen of that size shows it. */
async function taken(page, { from, reveal, high = height }) {
  await page.setViewportSize({ width, height: high });
  await page.locator(from).first().evaluate((element, what) => {
    let fold = what ? document.querySelector(what)?.closest('details') : null;
    for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - 12, behavior: 'instant' });
  }, reveal);
  return page.screenshot({ type: 'jpeg', quality: 70, animations: 'disabled' });
}

const browser = await launch();
let count = 0;
let bytes = 0;
for (const [day, moment] of Object.entries(days)) {
  const here = wanted.filter((picture) => picture.day === day);
  if (here.length === 0) continue;
  const site = await sample(await freePort(), ['--at', moment]);
  const as = visitors(browser, site);
  if (day === 'early') {
    const context = await as('secretariat');
    await openRound(site, await context.newPage());
    await context.close();
  }
  const look = { viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' };
  for (const picture of here) {
    const context = await as(picture.as ?? null, look);
    for (const language of spoken) {
      const page = await context.newPage();
      const address = typeof picture.path === 'function' ? picture.path(language) : picture.path;
      let answer = await page.goto(inLanguage(address, language), { waitUntil: 'load' });
      if (picture.follow) {
        const on = await page.locator(picture.follow).first().getAttribute('href');
        answer = await page.goto(inLanguage(on, language), { waitUntil: 'load' });
      }
      if (answer.status() !== 200) throw new Error(`${picture.name} in ${language}: ${address} answers ${answer.status()}`);
      const file = await taken(page, picture);
      await mkdir(path.join(folder, language), { recursive: true });
      await writeFile(path.join(folder, language, `${picture.name}.jpg`), file);
      console.log(`${language}/${picture.name}.jpg: ${Math.round(file.length / 1000)} kB`);
      count += 1;
      bytes += file.length;
      await page.close();
    }
    await context.close();
  }
  await site.stop();
}
await browser.close();
if (count === 0) throw new Error(`no picture is called ${values.only}`);
console.log(`${count} pictures, ${Math.round(bytes / 1000)} kB, in ${path.resolve(folder)}`);
