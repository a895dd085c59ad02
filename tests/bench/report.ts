import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { escapeText } from './charts.ts';

type Cell = string | number;

/** An HTML table; the first row is its head. Numbers stand right. */
export function table(rows: readonly (readonly Cell[])[], caption: string): string {
  const line = (cells: readonly Cell[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}${classOf(cell)}>${escapeText(String(cell))}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return `<table><caption>${escapeText(caption)}</caption><thead>${line(head, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

function classOf(cell: Cell): string {
  if (cell === 'MISSED') return ' class="missed"';
  return typeof cell === 'number' ? ' class="n"' : '';
}

export function paragraph(content: string): string {
  return `<p>${escapeText(content)}</p>`;
}

/** Writes NAME.html, which needs no other file and no network, and NAME.json beside it. */
export function writeReport(
  folder: string,
  name: string,
  title: string,
  parts: readonly string[],
  data: unknown,
): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.html`);
  writeFileSync(file, page(title, parts));
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(data, null, 2)}\n`);
  return file;
}

function page(title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
svg { width: 33rem; max-width: 100%; font-size: 12px; fill: currentColor }
svg .title { font-size: 14px; font-weight: 600 }
svg .grid { stroke: #8884; fill: none } svg .axis { stroke: currentColor; fill: none }
table { border-collapse: collapse; margin: 1rem 0 } caption { text-align: left; font-weight: 600 }
td, th { padding: .2rem .7rem; border-bottom: 1px solid #8884; text-align: left }
.missed { color: #b3261e; color: light-dark(#b3261e, #ff8a80); font-weight: 600 }
.n { text-align: right; font-variant-numeric: tabular-nums }
</style>
<h1>${escapeText(title)}</h1>
${parts.join('\n')}
</html>
`;
}
