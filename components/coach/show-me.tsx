import { useContext, useEffect } from 'preact/hooks';
import { nameFit } from '../../coach/fit.ts';
import type { Ring } from '../../coach/view.ts';
import type { Step } from '../../guides/guide.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Beside } from './context.tsx';
import type { Coaching } from './use-coach.ts';
import { partsOf } from './where.ts';

/**
 * Under a step: the button that has its control shown in the page, and how that goes, in words. It tells
 * the page's side of the panel what to draw.
 */
export function ShowMe(props: { coaching: Coaching; step: Step }) {
  const words = useWords();
  const { t } = words;
  const beside = useContext(Beside);
  const { coaching, step } = props;
  const { view } = coaching;
  const [ring] = view?.rings ?? [];
  const isHover = step.find !== null && ring?.name === null;
  const sentence = sayFor(step, ring, words);

  const say = isHover ? t('coachHover') : sentence;

  useEffect(() => {
    const rings = view?.phase === 'pointing' ? view.rings : [];
    beside?.point(rings.length > 0 ? { rings, say } : null);
  }, [view, say]);
  useEffect(() => () => beside?.point(null), []);

  if (!coaching.available) return null;
  if (!view) {
    return (
      <Button drawing="hand" onPress={coaching.start}>
        {t('coachStart')}
      </Button>
    );
  }
  return (
    <div class="coach-says">
      <p role="status">{statusOf()}</p>
      <Button kind="quiet" onPress={coaching.stop}>
        {t('coachStop')}
      </Button>
    </div>
  );

  function statusOf(): string {
    if (!view || view.phase === 'looking') return step.find ? t('coachLooking') : '';
    if (view.phase !== 'pointing' || !ring) return lost();
    if (isHover) return t('coachHover');
    if (view.rings.length > 1) return t('coachSeveral');
    const parts = partsOf(ring.box, { width: innerWidth, height: innerHeight });
    return t('coachRinged', { where: parts.map((part) => t(part)).join(', ') });
  }

  /** The platform's words in both languages: the page may be in the other one. */
  function lost(): string {
    const labels = [step.label?.vi, step.label?.en].filter((word) => word !== undefined);
    const quoted = labels.map((word) => `“${word}”`).join(' / ');
    return quoted ? `${t('coachLost')} ${t('coachWords', { words: quoted })}` : t('coachLost');
  }
}

/**
 * The step's sentence. Where the page speaks the other language, with the word that is really there; where
 * the site has renamed it, without any word.
 */
function sayFor(
  { say, label }: Step,
  ring: Ring | undefined,
  { t, language, level }: ReturnType<typeof useWords>,
): string {
  const sentence = say[level][language];
  if (!ring?.name || !label) return sentence;
  const name = ring.name;
  const isCalled = (word: string | undefined) => word !== undefined && nameFit(name, word) > 0.7;
  const other = label[language === 'vi' ? 'en' : 'vi'];
  if (isCalled(label[language]) || (other && sentence.includes(other))) return sentence;
  if (other !== undefined && isCalled(other)) return t('coachHere', { name: other });
  return t('coachThis');
}
