// Every page beside the main ones keeps the rules of accessibility in the languages in which nothing else looks at it,
// at the width of a phone: names, labels and languages of parts are words, and words differ. On an installation of its
// own (AUNAR_BIN).

import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { isMain } from './pages.mjs';
import { broken } from './rules.mjs';
import { languages, launch } from './site.mjs';
import { everywhere, house } from './walked.mjs';

let browser;
let site;

before(async () => {
  browser = await launch();
  site = await house(browser);
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

const phone = { viewport: { width: 360, height: 800 } };

describe('languages', { concurrency: false }, () => {
  // In Spanish reading.test.mjs looks at all of them; the main ones pages.test.mjs in all four.
  for (const language of languages.filter((one) => one !== 'es')) {
    it(`every page beside the main ones keeps the rules in ${language}`, { timeout: 900_000 }, () =>
      everywhere(site, { language, script: axe.source, options: phone, only: (page) => !isMain(page) }, async (page) => {
        const said = await page.locator('html').getAttribute('lang');
        const faults = said === language ? [] : [`<html lang> says ${said}`];
        return [...faults, ...(await broken(page, `in ${language}`, { colours: false }))];
      }),
    );
  }
});
