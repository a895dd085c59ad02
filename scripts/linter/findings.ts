/** One message of addons-linter's JSON. */
export interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What addons-linter 10 writes with `--output json`, as far as we read it. */
interface Written {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/** Errors and warnings; notices are left out. Throws where the text is no answer of the linter. */
export function readFindings(json: string): readonly Message[] {
  const { errors, warnings } = JSON.parse(json) as Written;
  return [...errors, ...warnings];
}

/**
 * Preact sets `innerHTML` where a component asks for it by `dangerouslySetInnerHTML`. None of ours
 * does (Biome and tests/layout.test.ts), and the code ships as Preact's authors wrote it.
 * @param source text of the file that the message names
 */
export function isPreacts({ code, line = 1, column = 0 }: Message, source: string): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  const there = source.split('\n')[line - 1]?.slice(Math.max(0, column - 160), column + 80) ?? '';
  return /(\w)\.__html==\w\.__html\|\|.+\.innerHTML=\1\.__html\b/.test(there);
}
