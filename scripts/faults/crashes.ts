import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Crashes } from '../../tests/support/crash.ts';
import type { BrowserName } from '../../tests/support/driver.ts';
import { keepSomething } from '../../tests/support/kept.ts';
import type { Table } from './machine.ts';

/** ms of writing after which the browser is killed: up to so many. */
const MOMENTS = 1500;

/** The whole browser is killed again and again, at random moments, while everything is written that is kept. */
export async function crashTable(name: BrowserName, rounds: number): Promise<Table> {
  const profile = await mkdtemp(join(tmpdir(), 'o-xanh-crashes-'));
  const crashes = new Crashes(name, profile);
  const first = await crashes.start();
  await keepSomething(first);
  await first.close();
  const lost: string[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const after = Math.random() * MOMENTS;
    const now = round < rounds ? await crashes.crash(after) : await crashes.lost();
    lost.push(...now);
    console.error(`${name}: after ${round} crashes: ${now.join('; ') || 'nothing lost'}`);
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const text = `${rounds} crashes while settings, PIN, counts and lessons were written; lost: ${lost.join('; ') || 'nothing'}.\n`;
  return { title: 'crashes while it writes', text, wrong: lost.length };
}
