import type {
  Find,
  Icon,
  LevelledText,
  Situation,
  Source,
  Step,
  TargetGuide,
  TargetKind,
} from './guide.ts';
import { act, toChild } from './say.ts';
import { BUTTON, CHILD, menu, OTHER, ROW } from './steps.ts';
import { NEAR } from './targets.ts';
import * as words from './words.ts';

/**
 * Steps for controls whose words nobody has seen: they say what to look for and quote nothing.
 * Their evidence is `GK`, so the panel adds that the words on the button may differ a little.
 */
export function findReport(source: Source, word = 'Báo cáo'): Step {
  const say = act(`Tìm nút có chữ ${word} (Report).`, 'Look for a button that says Report.');
  return unseen('report', 'choose', say, words.REPORT, source);
}

export function findReasons(source: Source): readonly Step[] {
  const child = act(
    'Chọn dòng nói về trẻ em hoặc người dưới 18 tuổi.',
    'Choose the line about children or people under 18.',
  );
  const other = act(
    'Chọn dòng nói về hình không dành cho trẻ em.',
    'Choose the line about pictures not meant for children.',
  );
  return [
    unseen('reason-under-18', 'choose', child, words.UNDER_18, source, CHILD),
    unseen('reason-other', 'choose', other, words.SEXUAL, source, OTHER),
  ];
}

export function findSubmit(source: Source): Step {
  const say = act('Bấm nút Gửi (Submit) để gửi báo cáo.', 'Press Submit to send your report.');
  return unseen('submit', 'submit', say, words.SUBMIT, source);
}

/** Where a small window asks once more. */
export function findConfirm(source: Source): Step {
  const say = act(
    'Bấm nút xác nhận để gửi báo cáo.',
    'Press the button that confirms your report.',
  );
  return unseen('submit', 'submit', say, words.SUBMIT, source);
}

/** Last, never before the report. */
export function findBlock(source: Source): Step {
  const say = toChild(
    'Nếu muốn, {bạn} tìm nút Chặn (Block) người đó.',
    'If you want, look for the Block button too.',
  );
  return { ...unseen('block', 'block', say, words.BLOCK, source), optional: true };
}

/** In a chat the conversation stays: it helps those who help. */
export function findBlockInChat(source: Source): Step {
  const say = toChild(
    'Rồi {bạn} tìm nút Chặn (Block). Đừng xóa cuộc trò chuyện.',
    'Then look for the Block button. Do not delete the chat.',
  );
  return { ...unseen('block', 'block', say, words.BLOCK, source), optional: true };
}

/** From the chosen row to the end, all unseen. */
export function findRest(kind: TargetKind, source: Source): readonly Step[] {
  return [...findReasons(source), findSubmit(source), ...blockFor(kind, source)];
}

export function blockFor(kind: TargetKind, source: Source): readonly Step[] {
  if (kind === 'search-result' || kind === 'group') return [];
  return [kind === 'message' ? findBlockInChat(source) : findBlock(source)];
}

/** The same without a menu before it: the button stands beside the thing itself. */
export function unseenBeside(kind: TargetKind, source: Source, icon?: Icon): TargetGuide {
  const start = icon ? menu(NEAR[kind], source, { icon, names: words.REPORT }) : findReport(source);
  return { kind, steps: [start, ...findRest(kind, source)] };
}

/** The whole way for one kind of thing, where none of its words were seen. */
export function unseenTarget(kind: TargetKind, source: Source): TargetGuide {
  const steps = [menu(NEAR[kind], source), findReport(source), ...findRest(kind, source)];
  return { kind, steps };
}

function unseen(
  id: string,
  kind: Step['kind'],
  say: LevelledText,
  names: Find['names'],
  source: Source,
  when?: readonly Situation[],
): Step {
  const find: Find = { roles: kind === 'choose' ? ROW : BUTTON, names, where: 'layer' };
  return { id, kind, say, gesture: 'press', find, source, ...(when && { when }) };
}
