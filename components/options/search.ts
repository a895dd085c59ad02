import { settingsWords } from '../../locales/settings/area.ts';
import { atLevel, type Entry } from '../../locales/text.ts';
import { type ItemId, SECTIONS, type SectionId } from './list.ts';

export interface Found {
  readonly section: SectionId;
  readonly item: ItemId;
}

/** Lower case without diacritics, so that "ma pin" finds "Mã PIN" (đ has none in Unicode). */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What people may type instead of our words; already folded. */
const ALSO: Partial<Record<ItemId, string>> = {
  textLevel: 'lop tuoi con be age class child kid',
  language: 'tieng viet english anh vi en',
  mark: 'dau rieng hinh mau gia mao fake spoof real symbol',
  country: 'viet nam 111 hotline tong dai dien thoai phone number',
  level: 'do nhay nghiem chat sensitivity strict relaxed balanced slider ngat',
  custom: 'threshold nguong expert chuyen gia',
  drawings: 'manga anime truyen tranh comic cartoon hentai',
  video: 'phim youtube tiktok film movie clip',
  undecided: 'loi mang timeout unknown error',
  coverStyle: 'mo blur opaque style kieu',
  showAnyway: 'xem hien unblur reveal open',
  sites: 'website host domain allow list whitelist pause tam dung youtube facebook',
  ownPin: 'mat khau password code khoa lock quen forgot',
  autoLock: 'phut minutes khoa lock',
  keepCounts: 'thong ke statistics so lieu chart bao cao',
  cache: 'bo nho dung luong memory storage size xoa',
  exportFile: 'export xuat tai ve download backup sao luu',
  importFile: 'import nhap khoi phuc restore backup sao luu',
  erase: 'xoa reset delete remove go bo mac dinh default',
};

const index = SECTIONS.flatMap(({ id: section, items }) =>
  items.map(({ id: item }: { id: ItemId }) => {
    const said = (['vi', 'en'] as const).flatMap((language) => {
      const words: Readonly<Record<string, Entry>> = settingsWords[language];
      return [`${item}Title`, `${item}Hint`, `${section}Section`].map((key) =>
        atLevel(words[key] ?? '', 'older'),
      );
    });
    const title = fold([said[0], said[3]].join(' '));
    return { section, item, title, all: ` ${fold(said.join(' '))} ${ALSO[item] ?? ''}` };
  }),
);

/** The settings in which every word of the query begins a word, those with it in their title first. */
export function find(query: string): readonly Found[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const inTitle = (title: string) =>
    words.filter((word) => ` ${title}`.includes(` ${word}`)).length;
  return index
    .filter(({ all }) => words.every((word) => all.includes(` ${word}`)))
    .sort((a, b) => inTitle(b.title) - inTitle(a.title))
    .map(({ section, item }) => ({ section, item }));
}
