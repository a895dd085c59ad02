import { type Find, type PlatformGuide, type Step, stepsFor, type TargetGuide } from '../guide.ts';
import { isSource, isUrl, SITUATIONS, walk } from './walk.ts';
import { badQuotes } from './wording.ts';

const MARKS = ['V', 'V2', 'UI', 'GK'];
/** Pages that were only ever seen without https; a source may name them, a link for a child may not. */
const HTTP_ONLY = ['www.sematanzania.org', 'tongdai111.vn', 'www.kntb.vn', 'www.nguoiduatin.vn'];

/** What is wrong with a guide's shape, in words for the person who wrote it. */
export function badGuide(guide: PlatformGuide): string[] {
  const kinds = guide.targets.map((target) => target.kind);
  return [
    ...(kinds.length === 0 ? [`${guide.id}: no target at all`] : []),
    ...repeated(kinds).map((kind) => `${guide.id}: two targets for ${kind}`),
    ...Object.keys(guide.addresses)
      .filter((kind) => !kinds.includes(kind as never))
      .map((kind) => `${guide.id}: addresses lead to ${kind}, for which there are no steps`),
    ...guide.targets.flatMap((target) => badTarget(`${guide.id}.${target.kind}`, target)),
    ...guide.help
      .filter((page) => !page.url.startsWith('https://'))
      .map((page) => `${guide.id}: a help page needs https: ${page.url}`),
  ];
}

function badTarget(at: string, target: TargetGuide): string[] {
  return [
    ...target.steps.flatMap((step) => badStep(`${at}.${step.id}`, step)),
    ...SITUATIONS.flatMap((situation) =>
      badOrder(`${at} (${situation})`, stepsFor(target, situation)),
    ),
  ];
}

/** In every situation: once to the end, report before block, nothing twice. */
function badOrder(at: string, steps: readonly Step[]): string[] {
  const kinds = steps.map((step) => step.kind);
  const sent = kinds.indexOf('submit');
  const block = kinds.indexOf('block');
  return [
    ...repeated(steps.map((step) => step.id)).map((id) => `${at}: two steps are called ${id}`),
    ...(sent < 0 || sent !== kinds.lastIndexOf('submit')
      ? [`${at}: exactly one step sends the report`]
      : []),
    ...(block >= 0 && block < sent ? [`${at}: blocking comes after the report`] : []),
    ...(block >= 0 && block !== kinds.length - 1 ? [`${at}: blocking is the last step`] : []),
  ];
}

function badStep(at: string, step: Step): string[] {
  const needsFind = !['ready', 'open'].includes(step.kind) && step.gesture !== 'right-click';
  return [
    ...badQuotes(at, step),
    ...(needsFind && step.find === null ? [`${at}: say how the coach finds this control`] : []),
    ...(step.find ? badFind(at, step.kind, step.find) : []),
    ...(step.kind === 'block' && step.optional !== true
      ? [`${at}: blocking is the child's choice`]
      : []),
  ];
}

function badFind(
  at: string,
  kind: Step['kind'],
  { roles, names, attributes = [] }: Find,
): string[] {
  const none = names.vi.length + names.en.length === 0;
  return [
    ...(roles.length === 0 ? [`${at}: name a role`] : []),
    ...(none && kind !== 'write' ? [`${at}: name at least one accessible name`] : []),
    ...attributes
      .filter((selector) => !/^\[(data|aria)-[a-z0-9-]+([~^$*|]?="[^"]+")?\]$/.test(selector))
      .map(
        (selector) =>
          `${at}: only [data-…] or [aria-…] selectors, never classes or ids: ${selector}`,
      ),
  ];
}

/** Sources and addresses of anything: a platform or a country. */
export function badSources(root: object, id: string, today: Date): string[] {
  const sources = walk(root, id, isSource);
  const links = walk(root, id, isUrl).filter(({ at }) => !at.endsWith('source.url'));
  const cited = sources.map(({ at, value }) => ({ at, value: value.url }));
  const http = [...links, ...cited.filter(({ value }) => !isHttpOnly(value))].filter(
    ({ value }) => !URL.canParse(value) || new URL(value).protocol !== 'https:',
  );
  return [
    ...http.map(({ at, value }) => `${at}: needs https: ${value}`),
    ...sources
      .filter(({ value }) => !MARKS.includes(value.evidence))
      .map(({ at, value }) => `${at}: ${value.evidence} is not an evidence mark`),
    ...sources
      .filter(({ value }) => !isPastDay(value.verifiedOn, today))
      .map(({ at, value }) => `${at}: verifiedOn is not a day in the past: ${value.verifiedOn}`),
  ];
}

function isHttpOnly(url: string): boolean {
  return URL.canParse(url) && HTTP_ONLY.includes(new URL(url).hostname);
}

/** Facts last checked more than twelve months ago, each once. Not wrong, but due. */
export function stale(root: object, today: Date): string[] {
  const limit = new Date(today);
  limit.setUTCFullYear(limit.getUTCFullYear() - 1);
  const old = walk(root, '', isSource).filter(({ value }) => new Date(value.verifiedOn) < limit);
  return [...new Set(old.map(({ value }) => `${value.verifiedOn} ${value.url}`))];
}

function isPastDay(text: string, today: Date): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text && day <= today;
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
