// What a screen reader says of every page there is, and what is left of it for whoever makes it larger, prints it, has
// it move less, or has colours of their own. On an installation of its own (AUNAR_BIN).

import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { told } from './aloud.mjs';
import { isMain } from './pages.mjs';
import { broken } from './rules.mjs';
import { launch, plan } from './site.mjs';
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

/** Everything that is folded is opened. */
function unfold(page) {
  return page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
}

const asked = new Set(['button', 'checkbox', 'combobox', 'link', 'listbox', 'radio', 'searchbox', 'slider', 'spinbutton', 'switch', 'textbox', 'Date', 'DateTime', 'InputTime']);
const once = ['banner', 'main', 'contentinfo'];
const several = ['navigation', 'region', 'search', 'complementary', 'form'];

/** What is wrong with what is said. */
function misheard(said) {
  const faults = [];
  const nameless = said.filter(({ role, name }) => asked.has(role) && name === '');
  for (const role of new Set(nameless.map(({ role }) => role))) {
    faults.push(`${nameless.filter((one) => one.role === role).length} of the role ${role} without a name`);
  }
  const headings = said.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ level }) => level === 1);
  if (first.length !== 1) faults.push(`${first.length} headings of the first level: ${first.map(({ name }) => name).join(' | ')}`);
  let before = 0;
  for (const { level, name } of headings) {
    if (level > before + 1) faults.push(`a heading of level ${level} after one of ${before}: ${name}`);
    if (name === '') faults.push(`a heading of level ${level} that says nothing`);
    before = level;
  }
  for (const role of once) {
    const n = said.filter((one) => one.role === role).length;
    if (n !== 1) faults.push(`${n} times ${role}`);
  }
  for (const role of several) {
    // A form without a name is no part that a reader jumps to.
    const names = said.filter((one) => one.role === role && (role !== 'form' || one.name !== '')).map(({ name }) => name);
    if (names.length > 1 && new Set(names).size < names.length) faults.push(`several ${role} that are not told apart: ${names.join(' | ')}`);
  }
  return faults;
}

/** Tables and links as the document has them. */
function structure(page) {
  return page.evaluate(() => {
    const faults = [];
    for (const table of document.querySelectorAll('table:not([role=presentation], [role=none])')) {
      const caption = table.caption?.textContent.trim() || table.getAttribute('aria-label') || table.getAttribute('aria-labelledby');
      const where = `table ${table.className || '(no class)'}`;
      if (!caption) faults.push(`${where} has no caption`);
      if (!table.querySelector('th')) faults.push(`${where} has no header cell`);
    }
    // The same words that lead to different places are told apart by the line, the cell with its headings, the paragraph or the part around them.
    const around = 'td, th, li, p, dd, article, figure, section, fieldset, nav, header, footer, form, main';
    const seen = new Map();
    for (const link of document.querySelectorAll('a[href]')) {
      const name = (link.getAttribute('aria-label') ?? link.innerText ?? link.textContent).trim().replace(/\s+/g, ' ');
      const url = new URL(link.getAttribute('href'), document.baseURI);
      url.searchParams.delete('lang');
      if (name === '' || link.closest('svg') || !link.checkVisibility()) continue;
      const context = link.closest(around);
      const of = seen.get(context) ?? seen.set(context, new Map()).get(context);
      if (of.has(name) && of.get(name) !== url.href) faults.push(`«${name}» leads to ${of.get(name)} and to ${url.href}`);
      of.set(name, url.href);
    }
    return faults;
  });
}

/** What sticks out of the window, or lies over the foot of the page, if anything does. */
async function wide(page, width, when = '') {
  await page.setViewportSize({ width, height: 800 });
  const { by, over } = await page.evaluate(() => {
    // What other sites show of ours has none.
    const foot = (document.querySelector('body > footer')?.getBoundingClientRect().top ?? Infinity) + 1;
    const lies = [...document.querySelectorAll('main > *')].find((one) => one.checkVisibility() && one.getBoundingClientRect().bottom > foot);
    return { by: document.documentElement.scrollWidth - innerWidth, over: lies && `<${lies.localName} class="${lies.getAttribute('class') ?? ''}">` };
  });
  const faults = by > 0 ? [`${by} px too wide`] : [];
  if (over) faults.push(`${over} lies over the foot`);
  return faults.map((fault) => `at ${width} px: ${fault} ${when}`.trimEnd());
}

/** Where the links that can be seen in the main part lead to. */
function ways(page) {
  return page.locator('main a[href]').evaluateAll((links) => links.filter((link) => link.checkVisibility({ visibilityProperty: true })).map((link) => link.getAttribute('href')));
}

/** Whether one of them leads to another page of the site, and not to a file or to a part of the page. */
function leadsOn(page, hrefs) {
  const here = new URL(page.url());
  return hrefs.some((href) => {
    const { origin, pathname } = new URL(href, here);
    return origin === here.origin && pathname !== here.pathname && !/\.[a-z]+$/.test(pathname);
  });
}

/**
 * Makes every word about two fifths longer, as another language may, by saying each vowel twice. What no language
 * makes longer stays: references, addresses, numbers, what is drawn.
 */
function lengthen(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement.closest('script, style, svg, code, pre, .ref, time, input, textarea')) continue;
      text.data = text.data.replace(/\S+/g, (word) => (/[@/\d]/.test(word) ? word : word.replace(/[aeiouáéíóúâêôãõàèùïü]/gi, '$&$&')));
    }
  });
}

/** Buttons whose words do not fit into them. */
function cut(page) {
  return page.evaluate(() => {
    const faults = [];
    for (const button of document.querySelectorAll('button, a.button, summary, input[type=submit]')) {
      if (!button.checkVisibility({ visibilityProperty: true })) continue;
      const box = button.getBoundingClientRect();
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (text.data.trim() === '' || text.parentElement.closest('.unseen')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const words = range.getBoundingClientRect();
        const out = words.left < box.left - 1 || words.right > box.right + 1 || words.top < box.top - 2 || words.bottom > box.bottom + 2;
        if (out) faults.push(`«${text.data.trim()}» sticks out of its ${button.localName}`);
      }
    }
    return faults;
  });
}

/** A4 at 96 points an inch, without the margin of a centimetre that browsers leave where a sheet says none. */
const paper = 794 - 2 * 38;

describe('reading', { concurrency: false }, () => {
  it('every page keeps the rules, says what it is, leads on, loses nothing at 200 % and at 400 %, and has room for longer words', { timeout: 900_000 }, () =>
    everywhere(site, { script: axe.source }, async (page) => {
      const faults = [...(await broken(page)), ...(await wide(page, 1920))];
      const before = new Set(await ways(page));
      // A frame for other sites is a part of their page; at the door one goes in by its form.
      const { pathname } = new URL(page.url());
      const isFrame = pathname.includes('/embed/');
      if (!isFrame && pathname !== '/sign-in' && !leadsOn(page, [...before])) faults.push('nothing in its main part leads to another page');
      for (const width of [768, 640, 320]) faults.push(...(await wide(page, width)));
      const left = new Set(await ways(page));
      const lost = [...before].filter((one) => !left.has(one));
      if (lost.length > 0) faults.push(`at 320 px ${lost.length} links are lost, for one ${lost[0]}`);
      await unfold(page);
      const heard = misheard(await told(page)).filter((fault) => !isFrame || !/times (banner|contentinfo)/.test(fault));
      faults.push(...heard, ...(await structure(page)));
      // Last, since nothing reads as it did after it.
      await page.setViewportSize({ width: 360, height: 800 });
      await lengthen(page);
      return [...faults, ...(await wide(page, 360, 'with longer words')), ...(await cut(page))];
    }),
  );

  it('paper has what is read and nothing to press, open and no wider than A4', { timeout: 180_000 }, () =>
    everywhere(site, { options: { viewport: { width: paper, height: 1000 } }, only: isMain }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => {
        const faults = [];
        const seen = (one) => one.checkVisibility({ visibilityProperty: true });
        const named = (one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}">`;
        for (const one of document.querySelectorAll('form, nav a, button, a.button')) {
          if (seen(one)) faults.push(`${named(one)} is on paper`);
        }
        for (const fold of document.querySelectorAll('main details')) {
          const inside = [...fold.children].filter((one) => !one.matches('summary, form, .buttons'));
          if (seen(fold) && inside.length > 0 && !inside.some(seen)) faults.push(`folded on paper: ${fold.querySelector('summary')?.textContent.trim()}`);
        }
        for (const table of document.querySelectorAll('.picture table')) {
          if (!seen(table)) faults.push(`the table of ${table.closest('.picture').id || 'a picture'} is not on paper`);
        }
        const by = document.documentElement.scrollWidth - innerWidth;
        if (by > 0) faults.push(`${by} px wider than the paper`);
        for (const box of document.querySelectorAll('main .table-wrap')) {
          if (seen(box) && box.scrollWidth > box.clientWidth + 1) faults.push(`${box.getAttribute('aria-label')}: ${box.scrollWidth - box.clientWidth} px wider than there is room`);
        }
        return faults;
      });
    }),
  );

  it('nothing moves for whoever asks that less does', { timeout: 120_000 }, () =>
    everywhere(site, { options: { reducedMotion: 'reduce' }, only: ({ path }) => moving.includes(path) }, (page) =>
      page.evaluate(() => {
        const long = (times) => times.split(',').some((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 50);
        const running = document.getAnimations().filter(({ playState }) => playState === 'running').map((one) => `${one.animationName ?? one.transitionProperty} runs`);
        const could = [...document.querySelectorAll('*')].filter((one) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(one);
          return (animationName !== 'none' && long(animationDuration)) || long(transitionDuration);
        });
        return [...running, ...could.slice(0, 3).map((one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}"> would move`)];
      }),
    ),
  );

  it('where somebody is, how something stands and how much there is stays told in colours of their own', { timeout: 120_000 }, () =>
    everywhere(site, { options: { forcedColors: 'active' }, only: ({ path, as }) => as === null && coloured.includes(path) }, (page) =>
      page.evaluate(() => {
        // Grounds are taken away then: what is left is a line, the weight of letters, or a mark of its own.
        const shown = (one) => {
          const { outlineStyle, outlineWidth, borderStyle, borderWidth, textDecorationLine, textDecorationThickness, fontWeight, forcedColorAdjust } = getComputedStyle(one);
          return [outlineStyle === 'none' ? '' : outlineWidth, borderStyle, borderWidth, textDecorationLine, textDecorationThickness, fontWeight, forcedColorAdjust].join(' ');
        };
        const faults = [];
        for (const one of document.querySelectorAll('nav [aria-current]')) {
          const other = [...one.closest('nav').querySelectorAll('a:not([aria-current])')].find((link) => link.parentElement.localName === one.parentElement.localName);
          if (other && shown(other) === shown(one)) faults.push(`«${one.textContent.trim()}» looks like «${other.textContent.trim()}»`);
        }
        const edged = (one) => {
          const { borderBottomStyle, borderBottomWidth } = getComputedStyle(one);
          return borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0;
        };
        const say = (one, what) => faults.push(`<${one.localName} class="${one.getAttribute('class') ?? ''}"> ${what}`);
        // What was a ground is a word with an edge: how something stands, and how much there is in a table and in a picture.
        for (const one of document.querySelectorAll('.status, .severity, .fate, td[class^=shade-]')) {
          if (!one.checkVisibility({ visibilityProperty: true })) continue;
          if (one.textContent.trim() === '') say(one, 'says nothing');
          if (!edged(one)) say(one, `has no edge: «${one.textContent.trim()}»`);
        }
        for (const one of document.querySelectorAll('.chart .cell')) {
          const { stroke, strokeWidth } = getComputedStyle(one);
          if (stroke === 'none' || parseFloat(strokeWidth) === 0) say(one, 'has no edge');
        }
        for (const tile of document.querySelectorAll('.chart a[aria-label]')) {
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          const words = [...tile.querySelectorAll('text')].filter((text) => getComputedStyle(text).fill !== ground);
          if (!words.some((text) => text.textContent.trim() !== '')) say(tile, `has no word to be seen: ${tile.getAttribute('aria-label')}`);
        }
        return faults;
      }),
    ),
  );
});

/** Pages on which something could move or mark where one is. */
const moving = ['/', '/lac', plan, `${plan}/activities`, `${plan}/timeline`, `${plan}/coverage`, `${plan}/dashboard`, `${plan}/indicators`, '/lac/calendar', '/lac/members', '/desk'];

/** Pages on which colours say something. */
const coloured = [...moving, `${plan}/map`, `${plan}/map?by=gap`, `${plan}/reporting/2024-Q3`, `${plan}/endorsement`, `${plan}/overlaps`, `${plan}/check`];
