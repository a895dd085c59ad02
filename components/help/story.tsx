import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/lines.tsx';
import { Screen } from '../ui/screen.tsx';
import type { Walk } from './screens.ts';

/** The helpline's six published steps, as a child meets them (guides/helplines has the source). */
const PICTURES = [
  ['phone', 'story1'],
  ['speech', 'story2'],
  ['cloud', 'story3'],
  ['list', 'story4'],
  ['people', 'story5'],
  ['sprout', 'story6'],
] as const satisfies readonly (readonly [Drawing, string])[];

export function CallStory(props: { walk: Walk }) {
  const { t } = useWords();
  return (
    <Screen title={t('storyTitle')}>
      <ol class="story">
        {PICTURES.map(([drawing, key]) => (
          <li key={key}>
            <span class="story-drawing">
              <Pictogram name={drawing} size={40} />
            </span>
            <span>
              <Lines text={t(key)} />
            </span>
          </li>
        ))}
      </ol>
      <Button kind="main" drawing="phone" onPress={() => props.walk.go({ name: 'call' })}>
        {t('call')}
      </Button>
    </Screen>
  );
}
