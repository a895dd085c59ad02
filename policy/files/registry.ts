import {
  type ChromiumBrand,
  chromiumAround,
  firefoxAround,
  firefoxInstallation,
  installation,
  type Policies,
} from '../browsers.ts';
import type { Plan, Source } from '../plan.ts';

/** Where each browser reads its policies, under HKEY_LOCAL_MACHINE. */
export const KEYS = {
  chrome: String.raw`Software\Policies\Google\Chrome`,
  edge: String.raw`Software\Policies\Microsoft\Edge`,
  firefox: String.raw`Software\Policies\Mozilla\Firefox`,
} as const;

interface Section {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A file for regedit, UTF-16 with its mark, lines ending in CR LF. Each value has a key or name of its
 * own, so that what other policies have set for other extensions stays.
 */
export function registry(plan: Plan): Uint8Array<ArrayBuffer> {
  return file(sections(plan).map(({ key, values }) => [`[${key}]`, ...lines(values)]));
}

/** Takes back all that {@link registry} wrote, and nothing else. */
export function registryRemoval(plan: Plan): Uint8Array<ArrayBuffer> {
  return file(
    sections(plan).map(({ key, values }) =>
      isOwn(key, plan)
        ? [`[-${key}]`]
        : [`[${key}]`, ...Object.keys(values).map((name) => `${quoted(name)}=-`)],
    ),
  );
}

function isOwn(key: string, plan: Plan): boolean {
  return [plan.chrome, plan.edge, plan.firefox].some((source) => source && key.includes(source.id));
}

function sections(plan: Plan): Section[] {
  return [
    ...(plan.chrome ? chromium('chrome', plan, plan.chrome) : []),
    ...(plan.edge ? chromium('edge', plan, plan.edge) : []),
    ...(plan.firefox ? firefox(plan, plan.firefox) : []),
  ].map(({ key, values }) => ({ key: `HKEY_LOCAL_MACHINE\\${key}`, values }));
}

function chromium(brand: ChromiumBrand, plan: Plan, source: Source): Section[] {
  const root = KEYS[brand];
  return [
    section(`${root}\\ExtensionSettings\\${source.id}`, installation(brand, source)),
    ...around(root, chromiumAround(brand, plan, source.id)),
    section(`${root}\\3rdparty\\extensions\\${source.id}\\policy`, plan.settings),
  ];
}

/** Firefox takes a whole object as JSON in a REG_MULTI_SZ, and keeps its types: a DWORD is never a boolean there. */
function firefox(plan: Plan, source: Source): Section[] {
  const root = KEYS.firefox;
  const settings = { [source.id]: multi(JSON.stringify(plan.settings)) };
  return [
    section(`${root}\\ExtensionSettings\\${source.id}`, firefoxInstallation(plan, source)),
    ...around(root, firefoxAround(plan)),
    { key: `${root}\\3rdparty\\Extensions`, values: settings },
  ];
}

/** Lists lie in keys of their own, with names 1, 2, …; everything else beside each other. */
function around(root: string, policies: Policies): Section[] {
  const entries = Object.entries(policies);
  const plain = Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value)));
  const lists = entries.flatMap(([name, value]) =>
    Array.isArray(value)
      ? [section(`${root}\\${name}`, Object.fromEntries(value.map((one, n) => [n + 1, one])))]
      : [],
  );
  return [...(Object.keys(plain).length > 0 ? [section(root, plain)] : []), ...lists];
}

function section(key: string, policies: Policies): Section {
  const values = Object.entries(policies).map(([name, value]) => [name, data(value)] as const);
  return { key, values: Object.fromEntries(values) };
}

/** Whole numbers and booleans as DWORD, text as text, everything else as JSON in a text. */
function data(value: unknown): string {
  if (typeof value === 'boolean') return dword(Number(value));
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32)
    return dword(value);
  return text(typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value));
}

function dword(value: number): string {
  return `dword:${value.toString(16).padStart(8, '0')}`;
}

/** REG_SZ; as bytes where a quoted text could not hold it. */
function text(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return /[\0-\x1f]/.test(value) ? `hex(1):${bytes(`${value}\0`)}` : quoted(value);
}

function multi(value: string): string {
  return `hex(7):${bytes(`${value}\0\0`)}`;
}

function bytes(value: string): string {
  return [...utf16(value)].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

function lines(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => `${quoted(name)}=${value}`);
}

function file(blocks: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const all = [
    '\uFEFFWindows Registry Editor Version 5.00',
    ...blocks.flatMap((one) => ['', ...one]),
  ];
  return utf16(`${all.join('\r\n')}\r\n\r\n`);
}

/** Little-endian. */
function utf16(value: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(value.length * 2);
  const view = new DataView(out.buffer);
  for (let at = 0; at < value.length; at += 1) view.setUint16(at * 2, value.charCodeAt(at), true);
  return out;
}
