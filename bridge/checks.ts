import type {
  Body,
  GuardSettings,
  LocalHelp,
  Name,
  PanelRequest,
  Rank,
  Settings,
  Size,
  Target,
} from './protocol.ts';
import { misfit, SETTING_TYPES } from './setting-types.ts';

/** Who may call: a content script in a tab (`frame`), one of our own pages (`page`), or the background. */
export type Caller = 'frame' | 'page' | 'background';
type Rule<T extends Target, N extends Name<T>> = {
  from: readonly Caller[];
  check: (body: unknown) => body is Body<T, N>;
};
export type Rules<T extends Target> = { [N in Name<T>]: Rule<T, N> };

/** 224×224 pixels, three bytes each. */
export const FRAME_BYTES = 224 * 224 * 3;
export const MAX_FRAMES = 8;
/** Larger files are not sent to be decoded; they are undecided. */
export const MAX_FILE_BYTES = 32 * 2 ** 20;

const isNull = (body: unknown): body is null => body === null;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSettingsPart(body: unknown): body is Partial<Settings> {
  return (
    isRecord(body) &&
    Object.entries(body).every(
      ([key, value]) =>
        Object.hasOwn(SETTING_TYPES, key) &&
        misfit(SETTING_TYPES[key as keyof Settings], value) === null,
    )
  );
}

const FOR_GUARDS = [
  'sensitivity',
  'limits',
  'cover',
  'language',
  'textLevel',
  'drawings',
  'video',
  'undecided',
  'showAnyway',
  'counts',
] as const satisfies readonly (keyof GuardSettings)[];

function isGuardSettings(body: unknown): body is GuardSettings {
  if (!isRecord(body) || typeof body.paused !== 'boolean') return false;
  return FOR_GUARDS.every((key) => misfit(SETTING_TYPES[key], body[key]) === null);
}

function isRank(value: unknown): value is Rank {
  return value === 0 || value === 1 || value === 2;
}

function isSize(value: unknown): value is Size {
  if (!isRecord(value)) return false;
  const { width, height } = value;
  return typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0;
}

const isSizeOrNull = (value: unknown): value is Size | null => value === null || isSize(value);

function isBytes(value: unknown, most: number): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= most;
}

function isPixels(body: unknown): body is Body<'judge', 'judge:pixels'> {
  if (!isRecord(body) || !isRank(body.rank)) return false;
  return isBytes(body.rgb, FRAME_BYTES * MAX_FRAMES) && body.rgb.byteLength % FRAME_BYTES === 0;
}

function isFile(body: unknown): body is Body<'judge', 'judge:bytes'> {
  if (!isRecord(body) || !isRank(body.rank)) return false;
  return isBytes(body.bytes, MAX_FILE_BYTES) && isSizeOrNull(body.size);
}

function isPictureUrl(body: unknown): body is Body<'judge', 'judge:url'> {
  if (!isRecord(body) || !isRank(body.rank) || !isSizeOrNull(body.size)) return false;
  return typeof body.url === 'string' && /^https?:\/\//.test(body.url);
}

function isAddress(body: unknown): body is { url: string } {
  return isRecord(body) && typeof body.url === 'string' && body.url.length < 100_000;
}

function isLocalHelp(value: unknown): value is LocalHelp {
  const keys = ['country', 'organisation', 'contact', 'mark'] as const;
  return isSettingsPart(value) && keys.every((key) => key in value);
}

function isPanelRequest(body: unknown): body is PanelRequest {
  if (!isRecord(body)) return false;
  const { reason, kind, frame, start, happened, token, local } = body;
  const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === 'string';
  return (
    ['flagged', 'undecided', 'by-hand'].includes(reason as string) &&
    [kind, frame, happened, token].every(isTextOrAbsent) &&
    (start === undefined || start === 'report') &&
    (local === undefined || isLocalHelp(local))
  );
}

/** What a frame may add at once; more is nobody's honest count. */
const MOST_COUNTED = 10_000;

function isCounts(body: unknown): body is Body<'background', 'counts:add'> {
  if (!isRecord(body)) return false;
  const sound = (n: unknown) => Number.isInteger(n) && Number(n) >= 0 && Number(n) <= MOST_COUNTED;
  return Object.entries(body).every(
    ([key, n]) => ['judged', 'covered', 'help', 'practice'].includes(key) && sound(n),
  );
}

const isPin = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 64;
const hasPin = (body: unknown): body is { pin: string } => isRecord(body) && isPin(body.pin);

function isNewPin(body: unknown): body is Body<'background', 'pin:set'> {
  return isRecord(body) && isPin(body.pin) && (body.old === null || isPin(body.old));
}

const isToken = (body: unknown): body is { token: string } =>
  isRecord(body) && typeof body.token === 'string' && body.token.length <= 64;

/** Far more than any file of ours. */
const MOST_IMPORTED = 2 ** 20;
const isImport = (body: unknown): body is { text: string } =>
  isRecord(body) && typeof body.text === 'string' && body.text.length <= MOST_IMPORTED;

function isDecision(body: unknown): body is Body<'background', 'show:decide'> {
  return isRecord(body) && Number.isInteger(body.ask) && (body.pin === null || isPin(body.pin));
}

/** The one table of what may enter, and from whom. Everything else is dropped. */
export const RULES: { [T in Target]: Rules<T> } = {
  background: {
    'guard:hello': { from: ['frame'], check: isNull },
    'guard:veil': { from: ['frame'], check: isNull },
    'guard:fragment': { from: ['frame'], check: isNull },
    'guard:moving': { from: ['frame'], check: isAddress },
    'judge:wake': { from: ['frame', 'page'], check: isNull },
    'cards:inject': { from: ['frame'], check: isNull },
    'panel:open': { from: ['frame'], check: isPanelRequest },
    'counts:add': { from: ['frame', 'page'], check: isCounts },
    'practice:open': { from: ['frame'], check: isNull },
    'show:ask': { from: ['frame'], check: isToken },
    'settings:get': { from: ['page'], check: isNull },
    'settings:set': { from: ['page'], check: isSettingsPart },
    'pin:set': { from: ['page'], check: isNewPin },
    'pin:open': { from: ['page'], check: hasPin },
    'pin:lock': { from: ['page'], check: isNull },
    'pin:remove': { from: ['page'], check: hasPin },
    'counts:get': { from: ['page'], check: isNull },
    'counts:erase': { from: ['page'], check: isNull },
    'data:export': { from: ['page'], check: isNull },
    'data:import': { from: ['page'], check: isImport },
    'data:erase': { from: ['page'], check: isNull },
    'messages:dropped': { from: ['page'], check: isNull },
    'show:decide': { from: ['page'], check: isDecision },
  },
  judge: {
    'judge:pixels': { from: ['frame', 'page'], check: isPixels },
    'judge:bytes': { from: ['frame', 'page'], check: isFile },
    'judge:url': { from: ['frame', 'page'], check: isPictureUrl },
    'judge:status': { from: ['page', 'background'], check: isNull },
  },
  guard: {
    'guard:settings': { from: ['background'], check: isGuardSettings },
    'guard:cover-pointed': { from: ['background'], check: isNull },
    'guard:cover-page': { from: ['background'], check: isNull },
    'guard:show': { from: ['background'], check: isToken },
  },
  cards: {
    'cards:help': { from: ['background'], check: isNull },
  },
  panel: {
    'panel:show': { from: ['background', 'page'], check: isPanelRequest },
  },
};
