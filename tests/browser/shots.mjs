// `cargo xtask shots`: every page as pictures, at four widths, in four languages, light, dark and as it is
// printed, with a page of thumbnails to look over. No test: nothing is asserted. AUNAR_BIN names the program.
//
//   node shots.mjs [--only WORD] [--languages es,fr] [--widths 360,1280] [--looks light,dark,print]

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languages, launch } from './site.mjs';
import { house, over } from './walked.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, languages: { type: 'string' }, widths: { type: 'string' }, looks: { type: 'string', default: 'light,dark,print' } },
});
const folder = process.env.AUNAR_SHOTS ?? '../../target/shots';
const spoken = values.languages?.split(',') ?? languages;
const widths = (values.widths?.split(',') ?? ['360', '768', '1280', '1920']).map(Number);
const looks = values.looks.split(',');
/** Paper of A4 at 96 points an inch: a printed page has one width. */
const paper = 794;

const browser = await launch();
const site = await house(browser);
const shot = new Map();

for (const language of spoken) {
  await mkdir(path.join(folder, language), { recursive: true });
  const started = Date.now();
  await over(site, { language, only: ({ name }) => name.includes(values.only), options: { serviceWorkers: 'block' } }, async (page, { name, path: address, as }, answer) => {
    if (answer.status() >= 500) throw new Error(`${address} answered ${answer.status()}`);
    const files = [];
    const keep = async (width, how, media) => {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: width < 600 ? 800 : 900 });
      const file = `${language}/${name}-${how}-${width}.jpg`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true, type: 'jpeg', quality: 65 });
      files.push(file);
    };
    for (const width of widths) {
      for (const colorScheme of looks.filter((look) => look !== 'print')) await keep(width, colorScheme, { media: 'screen', colorScheme });
    }
    if (looks.includes('print')) await keep(paper, 'print', { media: 'print', colorScheme: 'light' });
    const of = shot.get(name) ?? { address, as, files: [] };
    of.files.push(...files);
    shot.set(name, of);
  });
  console.log(`${language}: ${shot.size} pages in ${Math.round((Date.now() - started) / 1000)} s`);
}

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const rows = [...shot.entries()].sort(([one], [other]) => one.localeCompare(other)).map(
  ([, { address, as, files }]) => `<h2>${escape(address)} <small>${as ?? ''}</small></h2>
<p>${files.sort().map((file) => `<a href="${file}" title="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`).join('\n')}</p>`,
);
await writeFile(
  path.join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Aunar: every page</title>
<style>body { font: 14px system-ui; margin: 1rem } p { display: flex; gap: 8px; overflow-x: auto } img { height: 220px; border: 1px solid #999 } small { color: #666 }</style>
<h1>Every page (${shot.size})</h1>
${rows.join('\n')}
`,
);
console.log(`${path.resolve(folder, 'index.html')}`);
await browser.close();
await site.stop();
