import type { Find, Icon, Label, LevelledText, Situation, Source, Step, Text } from './guide.ts';
import { act, both } from './say.ts';
import * as words from './words.ts';

/** Every situation in which somebody under 18 may be in the picture, or nobody knows: the safer path. */
export const CHILD: readonly Situation[] = ['me', 'threat', 'under-18'];
export const OTHER: readonly Situation[] = ['other'];

export const BUTTON = ['button', 'link', 'menuitem'];
export const ROW = ['menuitem', 'menuitemradio', 'radio', 'option', 'button', 'link', 'listitem'];

interface Options {
  readonly id?: string;
  readonly when?: readonly Situation[];
  readonly optional?: true;
  readonly attributes?: readonly string[];
  /** what a row is about, for readers in whose language its words were never seen: "có chữ Báo cáo" */
  readonly means?: Partial<Text>;
  /** the list changes often: name the way out */
  readonly orClosest?: true;
}

/** "Không cần nhìn lại hình." A first step that needs no control. */
export function ready(source: Source): Step {
  const say = both('Không cần nhìn lại hình.', 'There is no need to look at the picture again.');
  return { id: 'ready', kind: 'ready', say, gesture: 'none', find: null, source };
}

/** Bring the thing itself into view; `gesture: 'point'` where pointing at it makes its buttons appear. */
export function open(
  vi: string,
  en: string,
  source: Source,
  gesture: 'press' | 'point' = 'press',
): Step {
  return { id: 'open', kind: 'open', say: act(vi, en), gesture, find: null, source };
}

/** Press a sign without words, at `near` ("ở góc bài viết" / "at the corner of the post"). */
export function menu(
  near: Text,
  source: Source,
  { icon = 'dots', names = words.MORE, ...options }: MenuOptions = {},
): Step {
  const { vi, en } = words.ICON_WORDS[icon];
  const say = act(`Bấm ${vi} ${near.vi}.`, `Press ${en} ${near.en}.`);
  const find: Find = { roles: BUTTON, names, where: 'item', ...attributes(options) };
  return {
    id: 'menu',
    kind: 'menu',
    say,
    icon,
    gesture: 'press',
    find,
    source,
    ...shared(options),
  };
}
interface MenuOptions extends Options {
  readonly icon?: Icon;
  readonly names?: Find['names'];
}

/** The menu that opens with the right mouse button on the thing itself. */
export function rightClick(on: Text, source: Source): Step {
  const say = act(`Bấm chuột phải vào ${on.vi}.`, `Right-click ${on.en}.`);
  return { id: 'menu', kind: 'menu', say, gesture: 'right-click', find: null, source };
}

/** Take the row with exactly these words. */
export function choose(id: string, label: Label, source: Source, options: Options = {}): Step {
  const closest = options.orClosest
    ? both(
        ' Không thấy thì chọn dòng gần giống nhất.',
        ' If it is not there, take the closest one.',
      ).older
    : { vi: '', en: '' };
  const say = act(
    `Chọn dòng ${rowVi(label, options.means)}.${closest.vi}`,
    `Choose the line ${rowEn(label, options.means)}.${closest.en}`,
  );
  return control('choose', label, say, source, { id, ...options });
}

/** A question with a list behind it: `aim` says what to take ("Chọn người đó"). */
export function answer(id: string, label: Label, aim: Text, source: Source): Step {
  const say = act(
    `${aim.vi} ở ô “${label.vi ?? label.en}”.`,
    `${aim.en} at “${label.en ?? label.vi}”.`,
  );
  return control('choose', label, say, source, { id });
}

/** Press a button with exactly these words; `aim` finishes the sentence ("để gửi báo cáo"). */
export function press(
  kind: 'menu' | 'next' | 'submit' | 'block',
  label: Label,
  aim: Text,
  source: Source,
  options: Options = {},
): Step {
  const say = act(
    `Bấm nút ${quoteVi(label, options.means)} ${aim.vi}.`,
    `Press ${quoteEn(label, options.means)} ${aim.en}.`,
  );
  return control(kind, label, say, source, options);
}

/** A button that opens its menu when the pointer rests on it. */
export function pointAt(label: Label, near: Text, source: Source): Step {
  const say = act(
    `Đưa chuột lên nút ${quoteVi(label, undefined)} ${near.vi}.`,
    `Move the pointer over ${quoteEn(label, undefined)} ${near.en}.`,
  );
  return { ...control('menu', label, say, source, {}), gesture: 'point' };
}

const TO_SEND: Text = { vi: 'để gửi báo cáo', en: 'to send your report' };
const TO_GO_ON: Text = { vi: 'để đi tiếp', en: 'to go on' };
const TO_CLOSE: Text = { vi: 'để đóng cửa sổ', en: 'to close the window' };

export function submit(label: Label, source: Source, options: Options = {}): Step {
  return press('submit', label, TO_SEND, source, { id: 'submit', ...options });
}
export function next(label: Label, source: Source, options: Options = {}): Step {
  return press('next', label, TO_GO_ON, source, { id: 'next', ...options });
}
/** The thank-you window after the report; it may not come. */
export function done(label: Label, source: Source): Step {
  return press('next', label, TO_CLOSE, source, { id: 'done', optional: true });
}

/** A place for words of one's own: short, and never the picture or its address. */
export function write(source: Source, optional?: true): Step {
  const say = act('Viết một câu ngắn nếu trang hỏi.', 'Write one short sentence if the page asks.');
  const find: Find = { roles: ['textbox'], names: { vi: [], en: [] }, where: 'layer' };
  return {
    id: 'write',
    kind: 'write',
    say,
    gesture: 'press',
    find,
    source,
    ...shared({ ...(optional && { optional }) }),
  };
}

function control(
  kind: Step['kind'],
  label: Label,
  say: LevelledText,
  source: Source,
  options: Options,
): Step {
  const older = label.older ?? [];
  const wordings = (language: 'vi' | 'en') =>
    [label[language], ...older.map((text) => text[language])].filter((name) => name !== undefined);
  const find: Find = {
    roles: kind === 'choose' ? ROW : BUTTON,
    names: { vi: wordings('vi'), en: wordings('en') },
    where: kind === 'menu' ? 'item' : 'layer',
    ...attributes(options),
  };
  return { id: kind, kind, say, label, gesture: 'press', find, source, ...shared(options) };
}

const attributes = ({ attributes }: Options) => (attributes ? { attributes } : {});

function shared({ id, when, optional }: Options): Partial<Step> {
  return { ...(id && { id }), ...(when && { when }), ...(optional && { optional }) };
}

function rowVi(label: Label, means: Partial<Text> | undefined): string {
  return label.vi === undefined ? quoteVi(label, means) : `có chữ ${quoteVi(label, means)}`;
}

function rowEn(label: Label, means: Partial<Text> | undefined): string {
  return label.en === undefined ? quoteEn(label, means) : `that says ${quoteEn(label, means)}`;
}

function quoteVi({ vi, en }: Label, means: Partial<Text> | undefined): string {
  if (vi !== undefined) return `“${vi}”`;
  return `${means?.vi ?? 'tiếng Anh'} (“${en}”)`;
}

function quoteEn({ vi, en }: Label, means: Partial<Text> | undefined): string {
  if (en !== undefined) return `“${en}”`;
  return `“${vi}” (${means?.en ?? 'in Vietnamese'})`;
}
