import type { LevelledText } from './guide.ts';

/** A sentence that addresses nobody, so both levels may read it. */
export function both(vi: string, en: string): LevelledText {
  return { younger: { vi, en }, older: { vi, en } };
}

/** A sentence that addresses the child: `{bạn}` becomes *em* or *bạn*, `{Bạn}` at the start of a sentence. */
export function toChild(vi: string, en: string): LevelledText {
  return {
    younger: { vi: vi.replaceAll('{bạn}', 'em').replaceAll('{Bạn}', 'Em'), en },
    older: { vi: vi.replaceAll('{bạn}', 'bạn').replaceAll('{Bạn}', 'Bạn'), en },
  };
}

/** Something to do, verb first for the older ("Bấm…"), with the teacher's *em* before it for the younger. */
export function act(vi: string, en: string): LevelledText {
  const older = toChild(vi, en).older;
  const rest = vi.charAt(0).toLocaleLowerCase('vi') + vi.slice(1);
  return { younger: toChild(`Em ${rest}`, en).younger, older };
}
