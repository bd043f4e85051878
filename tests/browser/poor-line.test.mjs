// The main pages over a line of 400 kbit/s that answers after 400 ms, as a phone has in a border town: how many
// bytes they weigh the first time and again, and what stands between asking and seeing. Bytes and turns are
// what the pages are made of, and are held to; seconds are of the day and the machine, and are told. On an
// installation of its own (AUNAR_BIN).

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { freePort, sample } from './people.mjs';
import { inLanguage, launch, plan } from './site.mjs';

/** Bytes on the wire with their heads: of a first visit, and of one when somebody was there before. */
const first = 100_000;
const again = 30_000;
/** Turns before anything is painted: the page, then what it cannot be painted without. */
const turns = 2;
/** In ms: what a page should take, and what would be a fault whatever the machine does. */
const aim = 3000;
const fault = 15_000;
/** The line: ms until it answers, bytes in a ms. */
const latency = 400;
const pace = 50;

const pages = {
  network: '/lac',
  plan,
  activities: `${plan}/activities`,
  activity: `${plan}/activities/A-001`,
  timeline: `${plan}/timeline`,
  coverage: `${plan}/coverage`,
  dashboard: `${plan}/dashboard`,
  calendar: '/lac/calendar',
  'search for words': '/lac/search?q=migracion',
  proposal: '/lac/proposals/new',
};

let browser;
let site;
const rows = [];

before(async () => {
  browser = await launch();
  site = await sample(await freePort(), []);
});

after(async () => {
  await browser?.close();
  await site?.stop();
  console.log('\npage              kB first  again  turns  DOM ready, largest, again (ms)');
  for (const { name, kb, kbAgain, waited, ready, largest, readyAgain } of rows) {
    const late = Math.max(ready, largest) > aim ? '  over the aim' : '';
    console.log(`${name.padEnd(16)}  ${kb.padStart(8)}  ${kbAgain.padStart(5)}  ${String(waited).padStart(5)}  ${ready}, ${largest}, ${readyAgain}${late}`);
  }
});

/** Visits an address: what it weighed, when it was there, and what held the first paint up. */
async function visit(page, session, address) {
  let bytes = 0;
  const count = ({ encodedDataLength }) => (bytes += encodedDataLength);
  session.on('Network.loadingFinished', count);
  await page.goto(address, { waitUntil: 'load' });
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
  return { bytes, ...seen };
}

describe('on a poor line', { concurrency: false }, () => {
  for (const [name, path] of Object.entries(pages)) {
    it(name, { timeout: 120_000 }, async () => {
      const context = await browser.newContext({ baseURL: site.address, viewport: { width: 360, height: 800 }, locale: 'es' });
      try {
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: pace * 1000, uploadThroughput: pace * 1000 });
        const one = await visit(page, session, inLanguage(path, 'es'));
        await page.goto('about:blank');
        const two = await visit(page, session, inLanguage(path, 'es'));
        const kb = (bytes) => (bytes / 1000).toFixed(1);
        rows.push({ name, kb: kb(one.bytes), kbAgain: kb(two.bytes), waited: one.waited, ready: one.ready, largest: one.largest, readyAgain: two.ready });
        assert.ok(one.bytes > 1000, 'the page was weighed');
        assert.ok(one.bytes <= first, `${one.bytes} bytes, ${first} at most`);
        assert.ok(two.bytes <= again, `${two.bytes} bytes again, ${again} at most`);
        assert.ok(one.waited <= turns, `${one.waited} turns before anything is painted, ${turns} at most`);
        // What the line itself takes: a turn of 400 ms for each that is waited for, and 50 bytes in a millisecond.
        const line = one.waited * latency + one.bytes / pace;
        assert.ok(line <= aim, `the line takes ${Math.round(line)} ms, ${aim} at most`);
        assert.ok(Math.max(one.ready, one.largest) <= fault, `there after ${one.ready} and ${one.largest} ms`);
      } finally {
        await context.close();
      }
    });
  }
});
