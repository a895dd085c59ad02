import type { FilesKey } from '../locales/policy-files/notes.ts';
import { chromiumPolicies, firefoxPolicies } from './browsers.ts';
import { adml } from './files/adml.ts';
import { admx } from './files/admx.ts';
import { mobileconfig } from './files/mobileconfig.ts';
import { readMe } from './files/read-me.ts';
import { registry, registryRemoval } from './files/registry.ts';
import type { Plan } from './plan.ts';

type Made = readonly [path: string, place: FilesKey, content: string | Uint8Array<ArrayBuffer>];

/** Every file of a sound plan, by path. Pure: the command writes them, the page offers them as a ZIP. */
export function policyFiles(given: Plan): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const plan = { ...given, settings: withoutNulls(given.settings) };
  const made: Made[] = [...linux(plan), ...windows(plan), ...others(plan)];
  const places = Object.fromEntries(made.map(([path, place]) => [path, place]));
  const bytes = made.map(
    ([path, , content]) => [path, typeof content === 'string' ? utf8(content) : content] as const,
  );
  return new Map([
    ...bytes,
    ['README.vi.txt', utf8(readMe(places, 'vi'))],
    ['README.en.txt', utf8(readMe(places, 'en'))],
  ]);
}

function linux(plan: Plan): Made[] {
  const { chrome, edge, firefox } = plan;
  const found: Made[] = [];
  if (chrome) {
    const content = json(chromiumPolicies('chrome', plan, chrome));
    found.push(['linux/chrome/o-xanh.json', 'placeChrome', content]);
    found.push(['linux/chromium/o-xanh.json', 'placeChromium', content]);
  }
  if (edge) {
    const content = json(chromiumPolicies('edge', plan, edge));
    found.push(['linux/edge/o-xanh.json', 'placeEdge', content]);
  }
  if (firefox) {
    const content = json({ policies: firefoxPolicies(plan, firefox) });
    found.push(['firefox/policies.json', 'placeFirefox', content]);
  }
  return found;
}

function windows(plan: Plan): Made[] {
  return [
    ['windows/o-xanh.reg', 'placeReg', registry(plan)],
    ['windows/o-xanh-remove.reg', 'placeRemove', registryRemoval(plan)],
    ['windows/PolicyDefinitions/o-xanh.admx', 'placeAdmx', admx(plan)],
    ['windows/PolicyDefinitions/vi-VN/o-xanh.adml', 'placeAdml', adml(plan, 'vi')],
    ['windows/PolicyDefinitions/en-US/o-xanh.adml', 'placeAdml', adml(plan, 'en')],
  ];
}

function others(plan: Plan): Made[] {
  const settings = Object.entries(plan.settings).map(([key, value]) => [key, { Value: value }]);
  return [
    ['macos/o-xanh.mobileconfig', 'placeMac', mobileconfig(plan)],
    ['google-admin/o-xanh.json', 'placeGoogle', json(Object.fromEntries(settings))],
    ['plan.json', 'placePlan', json(plan)],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text.toWellFormed());
}

/** Policies have no *null*: leaving out says the same. */
function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutNulls(one)])) as T;
}
