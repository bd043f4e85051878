// Going over a page by the keyboard alone.

import assert from 'node:assert/strict';

const phone = { width: 360, height: 800 };

/** What the keyboard is on: its attributes, and whether it is a part of a drawing. */
async function focused(page) {
  const on = page.locator('*:focus');
  if ((await on.count()) === 0) return {};
  const said = await on.evaluate((one) => {
    const attributes = ['name', 'id', 'value', 'type', 'href'].map((name) => [name, one.getAttribute(name)]);
    return { ...Object.fromEntries(attributes), label: one.getAttribute('aria-label'), drawn: one.closest('svg.chart') !== null };
  });
  return { on, ...said };
}

/** Goes on by the tabulator until it is on what is wanted. */
export async function reach(page, what, is) {
  for (let steps = 0; steps < 250; steps += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.on && is(here)) return here.on;
  }
  return assert.fail(`the keyboard does not reach ${what}`);
}

/**
 * Walks a page by the tabulator alone, from its beginning to its end: each control of each form of it comes to be
 * focused and is seen then, what is folded opens by the keyboard, and nothing makes the page wider than the screen.
 */
export async function walk(page, path) {
  // What a form can be filled in with; of radio buttons of a name the keyboard stops at one.
  const mark = () =>
    page.evaluate(() => {
      const named = new Map();
      for (const on of document.querySelectorAll('main form :is(input, select, textarea, button)')) {
        if (on.disabled || on.type === 'hidden' || on.tabIndex < 0 || !on.checkVisibility()) continue;
        on.dataset.walked ??= on.type === 'radio' ? `radio ${on.name} ${[...document.forms].indexOf(on.form)}` : `${on.name || on.type} ${named.size}`;
        named.set(on.dataset.walked, on);
      }
      return [...named.keys()];
    });
  let wanted = await mark();
  const reached = new Set();
  const stops = (await page.locator('a, button, input, select, textarea, summary, [tabindex]').count()) + 10;
  for (let steps = 0; steps < stops * 2 && !wanted.every((name) => reached.has(name)); steps += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const on = document.activeElement;
      const { outlineStyle, boxShadow } = getComputedStyle(on);
      const folded = on.tagName === 'SUMMARY' && !on.parentElement.open && on.parentElement.querySelector('form, input, select, textarea') !== null;
      // Of a date it is one of the fields in it that shows the focus, where no style of a page can be asked.
      const isDate = on.tagName === 'INPUT' && ['date', 'time', 'datetime-local', 'month'].includes(on.type);
      return { name: on.dataset?.walked, shown: isDate || outlineStyle !== 'none' || boxShadow !== 'none', folded };
    });
    if (here.folded) {
      await page.keyboard.press('Enter');
      wanted = await mark();
    }
    if (here.name) {
      reached.add(here.name);
      assert.ok(here.shown, `${path}: it is not seen that ${here.name} has the focus`);
    }
  }
  assert.deepEqual(wanted.filter((name) => !reached.has(name)), [], `${path}: the keyboard does not come there`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${path}: ${wide} px wider than the screen`);
}

/** Opens a page with a form at the width of a phone and walks it; the page is left as wide as it was. */
export async function walkOnPhone(page, path) {
  const wide = page.viewportSize();
  await page.setViewportSize(phone);
  const opened = await page.goto(path);
  assert.ok(opened.status() < 400, `${path} answers ${opened.status()}`);
  assert.ok((await page.locator('main form').count()) > 0, `${path}: there is a form`);
  await walk(page, path);
  await page.setViewportSize(wide);
}
