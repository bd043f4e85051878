// The main pages and those that a focal point works with over a line of 400 kbit/s that answers after 400 ms, as a
// phone has in a border town: how many bytes they weigh the first time, again, and when another page of the site was
// read before, and what stands between asking and seeing. Bytes and turns are what the pages are made of, and are
// held to; seconds are of the day and the machine, and are told. The worker that keeps pages is left out: what it
// fetches is counted by nobody, and no slower line reaches it. On installations of its own (AUNAR_BIN).

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { freePort, sample } from './people.mjs';
import { before as round, openRound } from './round.mjs';
import { inLanguage, launch, plan } from './site.mjs';
import { visitors } from './walked.mjs';

/** Bytes on the wire with their heads: of a first visit, and of one when somebody was there, or on another page, before. */
const first = 100_000;
const later = 30_000;
/** The page that was read before the next one. */
const other = '/lac/members';
/** Turns before anything is painted: the page, then what it cannot be painted without. */
const turns = 2;
/** In ms: what a page should take, and what would be a fault whatever the machine does. */
const aim = 3000;
const fault = 15_000;
/** The line: ms until it answers, bytes in a ms. */
const latency = 400;
const pace = 50;

/** Each page: whose (nobody who has signed in without), of the sample at which time of the plan's life. */
const pages = {
  network: { path: '/lac' },
  plan: { path: plan },
  activities: { path: `${plan}/activities` },
  activity: { path: `${plan}/activities/A-001` },
  timeline: { path: `${plan}/timeline` },
  coverage: { path: `${plan}/coverage` },
  dashboard: { path: `${plan}/dashboard` },
  calendar: { path: '/lac/calendar' },
  'search for words': { path: '/lac/search?q=migracion' },
  proposal: { path: '/lac/proposals/new' },
  desk: { path: '/desk', as: 'focal-unicef', day: 'late' },
  report: { path: `${plan}/reporting/2024-Q4/UNICEF/A-023`, as: 'focal-unicef', day: 'late' },
  'activity, edited': { path: '/lac/plans/2027-2028/activities/B-05/edit', as: 'focal-unicef', day: 'late' },
  workbook: { path: '/lac/plans/2027-2028/workbook', as: 'focal-unicef', day: 'late' },
  decision: { path: `${round}/endorsement/decide?entity=UNICEF`, as: 'focal-unicef', day: 'early' },
};

/** Today, when the last reporting period is open, and when the plan was about to be agreed on. */
const days = { now: [], late: ['--at', '2025-01-10T12:00:00Z'], early: ['--at', '2023-05-31T12:00:00Z'] };

let browser;
const sites = {};
const rows = new Map();

before(async () => {
  browser = await launch();
  for (const [day, settings] of Object.entries(days)) {
    const site = await sample(await freePort(), settings);
    sites[day] = { ...site, as: visitors(browser, site) };
    // Whoever signs in reads a page: not in the browsers that are weighed.
    if (day !== 'now') await (await sites[day].as('focal-unicef')).close();
  }
  const office = await sites.early.as('secretariat');
  await openRound(sites.early, await office.newPage());
  await office.close();
});

after(async () => {
  await browser?.close();
  for (const site of Object.values(sites)) await site.stop();
  const wide = Math.max(...Object.keys(pages).map((name) => name.length));
  console.log(`\n${'page'.padEnd(wide)}  kB first  again   next  turns  DOM ready, largest, again, next (ms)`);
  for (const name of Object.keys(pages).filter((one) => rows.has(one))) {
    const { kb, waited, ready, largest, readyAgain, readyNext } = rows.get(name);
    const late = Math.max(ready, largest) > aim ? '  over the aim' : '';
    const weights = [kb[0].padStart(8), kb[1].padStart(5), kb[2].padStart(5), String(waited).padStart(5)];
    console.log(`${name.padEnd(wide)}  ${weights.join('  ')}  ${ready}, ${largest}, ${readyAgain}, ${readyNext}${late}`);
  }
});

/** A browser in which nothing was read, on a phone. */
function fresh({ as = null, day = 'now' }) {
  return sites[day].as(as, { viewport: { width: 360, height: 800 }, serviceWorkers: 'block' });
}

/** Makes the line of a page the poor one; what counts its bytes. */
async function slowed(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: pace * 1000, uploadThroughput: pace * 1000 });
  return session;
}

/** Visits an address: what it weighed, when it was there, and what held the first paint up. */
async function visit(page, session, address) {
  let bytes = 0;
  const count = ({ encodedDataLength }) => (bytes += encodedDataLength);
  session.on('Network.loadingFinished', count);
  const answer = await page.goto(address, { waitUntil: 'load' });
  // What a page asks for when it is there is a part of its weight.
  await page.waitForLoadState('networkidle');
  session.off('Network.loadingFinished', count);
  const seen = await page.evaluate(
    () =>
      new Promise((done) => {
        const [way] = performance.getEntriesByType('navigation');
        const resources = performance.getEntriesByType('resource');
        // Each further turn waits for the one before: a style sheet that a style sheet asks for would be a third.
        const blocking = resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking');
        let waited = 1;
        let end = 0;
        for (const one of blocking.sort((a, b) => a.startTime - b.startTime)) {
          const isNext = one.startTime >= end;
          if (isNext) waited += 1;
          end = isNext ? one.responseEnd : Math.min(end, one.responseEnd);
        }
        const told = (largest) => done({ waited, ready: Math.round(way.domContentLoadedEventEnd), largest: Math.round(largest) });
        new PerformanceObserver((list) => told(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => told(0), 2000);
      }),
  );
  return { bytes, status: answer.status(), ...seen };
}

// Two at a time: most of it is waiting for the line.
describe('on a poor line', { concurrency: 2 }, () => {
  for (const [name, one] of Object.entries(pages)) {
    it(name, { timeout: 120_000 }, async () => {
      const address = inLanguage(one.path, 'es');
      const [there, beside] = [await fresh(one), await fresh(one)];
      try {
        const page = await there.newPage();
        const session = await slowed(page);
        const begun = await visit(page, session, address);
        await page.goto('about:blank');
        const again = await visit(page, session, address);
        // Somebody who was on another page has the sheet and the scripts, and nothing of this one.
        const reader = await beside.newPage();
        await reader.goto(inLanguage(other, 'es'), { waitUntil: 'networkidle' });
        const next = await visit(reader, await slowed(reader), address);
        const kb = [begun, again, next].map(({ bytes }) => (bytes / 1000).toFixed(1));
        rows.set(name, { kb, waited: begun.waited, ready: begun.ready, largest: begun.largest, readyAgain: again.ready, readyNext: next.ready });
        const answered = [begun, again, next].map(({ status }) => status);
        assert.ok(answered.every((status) => [200, 304].includes(status)), `it is that page: ${answered.join(', ')}`);
        for (const [when, { bytes }] of Object.entries({ first: begun, next })) assert.ok(bytes > 1000, `the page was weighed, ${when}`);
        assert.ok(begun.bytes <= first, `${begun.bytes} bytes, ${first} at most`);
        assert.ok(again.bytes <= later, `${again.bytes} bytes again, ${later} at most`);
        assert.ok(next.bytes <= later, `${next.bytes} bytes after ${other}, ${later} at most`);
        assert.ok(begun.waited <= turns, `${begun.waited} turns before anything is painted, ${turns} at most`);
        // What the line itself takes: a turn of 400 ms for each that is waited for, and 50 bytes in a millisecond.
        const line = begun.waited * latency + begun.bytes / pace;
        assert.ok(line <= aim, `the line takes ${Math.round(line)} ms, ${aim} at most`);
        assert.ok(Math.max(begun.ready, begun.largest) <= fault, `there after ${begun.ready} and ${begun.largest} ms`);
      } finally {
        await there.close();
        await beside.close();
      }
    });
  }
});
