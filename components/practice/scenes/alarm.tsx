import type { FalseAlarm } from '../../../guides/lesson.ts';
import { cardWords } from '../../../locales/card/area.ts';
import { Umbrella } from '../../art/umbrella.tsx';
import { useArea, useWords } from '../../text/context.tsx';
import { Button } from '../../ui/button.tsx';
import { Picture } from '../art/pictures.tsx';
import { usePractice } from '../words.ts';
import type { SceneProps } from './props.ts';

/** A covered drawing, as it looks on a page, and the way out. It stays covered, as it would. */
export function AlarmScene(props: SceneProps<FalseAlarm>) {
  const { t } = usePractice();
  const { t: shared } = useWords();
  const card = useArea(cardWords);
  const { state, onMove } = props;
  const isMistake = state.alarm === 'mistake';
  return (
    <div class="paper alarm">
      <div class="alarm-picture">
        <div class="alarm-blur" aria-hidden="true">
          <Picture name="cloud" />
        </div>
        <div class="alarm-card">
          <Umbrella size={56} />
          <p>
            {card('covered')} {card('notYourFault')}
          </p>
          {state.alarm === 'covered' && (
            <Button kind="main" onPress={() => onMove({ kind: 'alarm', press: 'help' })}>
              {card('help')}
            </Button>
          )}
          {state.alarm === 'help' && (
            <Button kind="main" onPress={() => onMove({ kind: 'alarm', press: 'mistake' })}>
              {shared('mistake')}
            </Button>
          )}
        </div>
      </div>
      <div class="alarm-words" role="status">
        {!isMistake && (
          <p class="big-say">{t(state.alarm === 'covered' ? 'pressHelp' : 'pressMistake')}</p>
        )}
        {isMistake && (
          <>
            <p class="big-say">{shared('mistakeTitle')}</p>
            <p>{shared('mistakeSay')}</p>
            <p>{t('wasCloud')}</p>
            <p class="hint">{shared('mistakeStays')}</p>
          </>
        )}
      </div>
      {props.children}
    </div>
  );
}
