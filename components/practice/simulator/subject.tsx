import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Surface } from '../../../guides/surfaces.ts';
import type { PracticeKey } from '../../../locales/practice/area.ts';
import type { PictureName } from '../art/pictures.tsx';

/** What is to be reported on each kind of page, and what else is there. Nothing but drawings. */
interface Subject {
  readonly picture: PictureName;
  readonly title: PracticeKey;
  /** "the cat", for sentences */
  readonly name: PracticeKey;
  /** `alt` */
  readonly alt: PracticeKey;
}

export const SUBJECTS: Readonly<Record<Surface, Subject>> = {
  feed: { picture: 'cat', title: 'simCat', name: 'cat', alt: 'catDrawn' },
  video: { picture: 'cloud', title: 'simCloud', name: 'cloud', alt: 'cloudDrawn' },
  chat: { picture: 'kite', title: 'simKite', name: 'kite', alt: 'kiteDrawn' },
  pins: { picture: 'lotus', title: 'simLotus', name: 'lotus', alt: 'lotusDrawn' },
  profile: { picture: 'fish', title: 'simFish', name: 'fish', alt: 'fishDrawn' },
  search: { picture: 'boat', title: 'simBoat', name: 'boat', alt: 'boatDrawn' },
};

export const SubjectContext = createContext<{ picture: ComponentChildren; title: string }>({
  picture: null,
  title: '',
});

export function useSubject() {
  return useContext(SubjectContext);
}
