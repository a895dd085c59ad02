import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/support/driver.ts';
import {
  DAMAGES,
  damage,
  KEPT,
  type Kept,
  keepSomething,
  readKept,
} from '../../tests/support/kept.ts';
import { launch } from '../../tests/support/launch.ts';
import type { Table } from './machine.ts';

/** The files of either store damaged in every way; what is there at the next start, and at the one after. */
export async function damageTable(name: BrowserName): Promise<Table> {
  const whole = await mkdtemp(join(tmpdir(), 'o-xanh-whole-'));
  const first = await launch(name, { profile: whole });
  await keepSomething(first);
  await first.close();
  const rows: string[] = [];
  let wrong = 0;
  for (const store of ['database', 'storage'] as const)
    for (const how of DAMAGES) {
      const profile = await mkdtemp(join(tmpdir(), 'o-xanh-damaged-'));
      await cp(whole, profile, { recursive: true });
      damage(name, profile, store, how);
      const starts: string[] = [];
      for (let start = 0; start < 2; start += 1) {
        const driver = await launch(name, { profile });
        starts.push(lostOf(await readKept(driver)));
        await driver.close();
      }
      wrong += starts.filter((lost) => lost !== 'nothing').length;
      rows.push(`| ${store} | ${how} | ${starts.join(' | ')} |`);
      console.error(`${name}: ${rows.at(-1)}`);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  await rm(whole, { recursive: true, force: true, maxRetries: 5 });
  const head =
    '| whose files | how | lost at the next start | at the one after |\n|---|---|---|---|';
  return { title: 'damaged files', text: `${head}\n${rows.join('\n')}\n`, wrong };
}

function lostOf(kept: Kept): string {
  const keys = ['settings', 'lock', 'days', 'lessons'] as const;
  const lost = keys.filter((key) => JSON.stringify(kept[key]) !== JSON.stringify(KEPT[key]));
  return lost.join(', ') || 'nothing';
}
