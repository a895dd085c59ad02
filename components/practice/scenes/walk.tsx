import { useMemo } from 'preact/hooks';
import { generic } from '../../../guides/generic.ts';
import type { Walk } from '../../../guides/lesson.ts';
import { PLATFORMS } from '../../../guides/platforms.ts';
import { SURFACES } from '../../../guides/surfaces.ts';
import { ReportStep } from '../../help/report-step.tsx';
import { Button } from '../../ui/button.tsx';
import { planFor } from '../flow.ts';
import { Simulator } from '../simulator/simulator.tsx';
import { SUBJECTS } from '../simulator/subject.tsx';
import { isRinged, type Wrong } from '../simulator/walk.ts';
import { usePractice } from '../words.ts';
import type { SceneProps } from './props.ts';

const HINTS = {
  'other-item': 'otherItem',
  'other-button': 'otherButton',
  'other-row': 'otherRow',
  closed: 'closed',
  'choose-first': 'chooseFirst',
  'right-click': 'rightClick',
} as const satisfies Record<Wrong, string>;

/** A guide's own steps, one sentence at a time, beside the drawn page on which they are done. */
export function WalkScene(props: SceneProps<Walk>) {
  const { t, language } = usePractice();
  const { scene, state, onMove } = props;
  const plan = useMemo(() => planFor(scene, language), [scene, language]);
  const surface = SURFACES[scene.target];
  const guide = PLATFORMS.find(({ id }) => id === scene.guide) ?? generic;
  const { walk } = state;
  const spot = plan.spots[walk.at];
  const picture = t(SUBJECTS[surface].name);

  return (
    <div class="walk">
      <div class="walk-guide paper">
        <p class="walk-find">{t('find', { picture })}</p>
        <p class={`walk-hint${walk.wrong ? ' walk-again' : ''}`} role="status">
          {walk.wrong && t(HINTS[walk.wrong], { picture })}
          {!walk.wrong && walk.at > 0 && t(spot ? 'yesRight' : 'walked')}
          {spot && isRinged(walk) && ` ${t('ringed')}`}
        </p>
        {spot && <ReportStep step={spot.step} number={walk.at + 1} count={plan.spots.length} />}
        {spot && (
          <div class="row walk-help">
            {!isRinged(walk) && (
              <Button
                kind="quiet"
                drawing="hand"
                onPress={() => onMove({ kind: 'walk', move: { kind: 'show' } })}
              >
                {t('showMe')}
              </Button>
            )}
            {spot.step.optional && (
              <Button
                kind="quiet"
                drawing="next"
                onPress={() => onMove({ kind: 'walk', move: { kind: 'skip' } })}
              >
                {t('skip')}
              </Button>
            )}
          </div>
        )}
        {guide.id !== 'generic' && (
          <p class="hint">{t('wordsOf', { platform: guide.name[language] })}</p>
        )}
        {props.children}
      </div>
      <div class="walk-page">
        <Simulator
          plan={plan}
          surface={surface}
          state={walk}
          onMove={(move) => onMove({ kind: 'walk', move })}
        />
      </div>
    </div>
  );
}
