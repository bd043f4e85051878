// The sample's plan as a draft of its own, put before its members: what somebody decides on. The sample has to begin
// before the plan's last day of deciding, 14 June 2023.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Its address. */
export const before = '/lac/plans/plan-2023';

/** Opens the round; `page` is one of the secretariat's. */
export async function openRound(site, page) {
  const folder = await mkdtemp(path.join(tmpdir(), 'aunar-round-'));
  const file = path.join(folder, 'plan.json');
  const exported = await fetch(`${site.address}/lac/plans/2023-2024/export.json`);
  await writeFile(file, Buffer.from(await exported.arrayBuffer()));
  const words = ['import', file, '--network', 'lac', '--plan', 'plan-2023', '--create', '--db', site.db];
  await promisify(execFile)(process.env.AUNAR_BIN, words);
  await rm(folder, { recursive: true });
  await page.goto(`${before}/endorsement/manage?lang=es`);
  await page.check('[name=rule][value=no-objection]');
  await page.fill('[name=closes]', '2023-06-14');
  await page.locator('form', { has: page.locator('[name=closes]') }).locator('button.main').click();
  await page.waitForLoadState();
}
