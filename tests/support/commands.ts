import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every different `npm` command in the code blocks of a checkout's documents, without what is said about it. */
export async function commandsIn(root: string): Promise<readonly string[]> {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '*.md'], {
    cwd: root,
  });
  const documents = listed.toString().split('\0').filter(Boolean);
  const all = documents.flatMap((file) => commandsOf(readFileSync(join(root, file), 'utf8')));
  return [...new Set(all)];
}

/** A backslash at the end of a line joins it to the next; ` #` begins a remark. */
export function commandsOf(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^```(?:sh)?\n([\s\S]*?)^```/gm)];
  return blocks
    .flatMap(([, text = '']) => text.replace(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => /^(\w+=\S+ )?npm /.test(line));
}
