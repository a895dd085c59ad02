import { areClassLimits } from '../models/verdict.ts';
import type { Body, Name, PanelRequest, Rank, Settings, Size, Target } from './protocol.ts';

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

const SETTINGS: { [K in keyof Settings]: (value: unknown) => boolean } = {
  sensitivity: oneOf(['relaxed', 'balanced', 'strict', 'custom']),
  limits: (value) => value === null || areClassLimits(value),
  cover: oneOf(['blur', 'opaque', 'drawing']),
  language: oneOf(['vi', 'en']),
  textLevel: oneOf(['younger', 'older']),
};

function oneOf(allowed: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && allowed.includes(value);
}

export const isNull = (body: unknown): body is null => body === null;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSettingsPart(body: unknown): body is Partial<Settings> {
  return (
    isRecord(body) &&
    Object.entries(body).every(
      ([key, value]) => Object.hasOwn(SETTINGS, key) && SETTINGS[key as keyof Settings](value),
    )
  );
}

export function isSettings(body: unknown): body is Settings {
  return isSettingsPart(body) && Object.keys(SETTINGS).every((key) => key in body);
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

function isPanelRequest(body: unknown): body is PanelRequest {
  if (!isRecord(body)) return false;
  const { reason, kind, frame, start, happened } = body;
  const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === 'string';
  return (
    ['flagged', 'undecided', 'by-hand'].includes(reason as string) &&
    [kind, frame, happened].every(isTextOrAbsent) &&
    (start === undefined || start === 'report')
  );
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
    'settings:get': { from: ['page'], check: isNull },
    'settings:set': { from: ['page'], check: isSettingsPart },
  },
  judge: {
    'judge:pixels': { from: ['frame', 'page'], check: isPixels },
    'judge:bytes': { from: ['frame', 'page'], check: isFile },
    'judge:url': { from: ['frame', 'page'], check: isPictureUrl },
    'judge:status': { from: ['page', 'background'], check: isNull },
  },
  guard: {
    'guard:settings': { from: ['background'], check: isSettings },
    'guard:cover-pointed': { from: ['background'], check: isNull },
    'guard:cover-page': { from: ['background'], check: isNull },
    'guard:retry': { from: ['background', 'page'], check: isNull },
  },
  panel: {
    'panel:show': { from: ['background', 'page'], check: isPanelRequest },
  },
};
