// The rules of WCAG 2.2 AA that a program can tell, by axe.

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Which of them a page breaks, however little; its context has axe as an initial script, so that the page's own policy
 * stays in force. Contrast, which takes the longest, is left out where only the words are others.
 */
export async function broken(page, when = 'as it opens', { colours = true } = {}) {
  const result = await page.evaluate(
    async ({ values, enabled }) => {
      // What lies half under the bar at the end of a long form is scrolled free by whoever goes there: the size of what is
      // pressed is looked at without it.
      const bars = [...document.querySelectorAll('.form-end')];
      for (const bar of bars) bar.style.position = 'static';
      const found = await window.axe.run(document, { runOnly: { type: 'tag', values }, rules: { 'color-contrast': { enabled } }, resultTypes: ['violations'] });
      for (const bar of bars) bar.style.position = '';
      return found;
    },
    { values: rules, enabled: colours },
  );
  return result.violations.map(({ id, impact, help, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target }) => target.join(' ')).join('; ');
    return `${when}: ${impact} ${id}: ${help} (${nodes.length}: ${where})`;
  });
}
