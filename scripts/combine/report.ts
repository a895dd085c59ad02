import { xml } from '../../policy/text.ts';
import type { Combined, DayTotal, Group } from './combine.ts';
import { LEAST } from './combine.ts';

const KINDS = [
  ['judged', 'Hình đã kiểm tra', 'Pictures checked'],
  ['covered', 'Hình đã che', 'Pictures covered'],
  ['help', 'Lần mở trợ giúp', 'Help opened'],
  ['practice', 'Lần luyện tập', 'Times practised'],
] as const;
type Kind = (typeof KINDS)[number][0];

/** For spreadsheets, as the counts page's own files, with the group and the number of computers. */
export function csv({ groups }: Combined): string {
  const lines = groups.flatMap(({ name, days }) =>
    days.map(({ day, machines, judged, covered, help, practice }) =>
      [`"${name.replaceAll('"', '""')}"`, day, machines, judged, covered, help, practice].join(','),
    ),
  );
  return `\uFEFF${['group,day,machines,judged,covered,help,practice', ...lines].join('\r\n')}\r\n`;
}

/** One page that needs nothing else: no script, no request. */
export function html(combined: Combined): string {
  const { groups, dropped, droppedDays } = combined;
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ô Xanh: số đếm · counts</title>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; background: #fbf6ec; color: #1d352e; font: 1rem/1.5 system-ui, sans-serif; }
section { margin: 1.5rem 0; padding: 1.5rem; border: 1px solid #d9d0bd; border-radius: 1.5rem; background: #fff; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; } figcaption { font-weight: 600; } svg { width: 100%; height: auto; }
rect { fill: #3c9f77; } text { fill: #47594f; font: 9px system-ui, sans-serif; } .en { color: #47594f; }
</style>
<h1>Ô Xanh: số đếm của nhiều máy <span class="en" lang="en">· counts of many computers</span></h1>
<p>Chỉ có tổng mỗi ngày. Nhóm hoặc ngày có dưới ${LEAST} máy đã được bỏ ra. <span class="en" lang="en">Totals per day only. Groups and days of fewer than ${LEAST} computers are left out.</span></p>
${groups.map(section).join('\n')}
<p>Nhóm bị bỏ ra <span class="en" lang="en">· groups left out</span>: ${dropped.length === 0 ? '0' : dropped.map(xml).join(', ')}. Ngày bị bỏ ra <span class="en" lang="en">· days left out</span>: ${droppedDays}.</p>
</html>
`;
}

function section({ name, machines, days }: Group): string {
  const plots = KINDS.map(([kind, vi, en]) => plot(kind, vi, en, days)).join('\n');
  return `<section><h2>${xml(name)}</h2><p>${machines} máy <span class="en" lang="en">· computers</span></p><div class="plots">${plots}</div></section>`;
}

/** Bars from zero, one for each day, to the same scale within one plot. */
function plot(kind: Kind, vi: string, en: string, days: readonly DayTotal[]): string {
  const most = Math.max(1, ...days.map((day) => day[kind]));
  const step = 300 / Math.max(1, days.length);
  const bars = days.map((day, n) => {
    const height = (day[kind] / most) * 100;
    return `<rect x="${(n * step + step * 0.1).toFixed(1)}" y="${(112 - height).toFixed(1)}" width="${(step * 0.8).toFixed(1)}" height="${height.toFixed(1)}"><title>${day.day}: ${day[kind]}</title></rect>`;
  });
  const total = days.reduce((sum, day) => sum + day[kind], 0);
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return `<figure><figcaption>${vi} <span class="en" lang="en">· ${en}</span>: ${total}</figcaption>
<svg viewBox="0 0 300 126" role="img" aria-label="${vi}: ${total}"><text x="0" y="9">${most}</text>${bars.join('')}<text x="0" y="123">${first}</text><text x="300" y="123" text-anchor="end">${last}</text></svg></figure>`;
}
