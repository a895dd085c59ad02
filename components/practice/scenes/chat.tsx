import type { Chat } from '../../../guides/lesson.ts';
import { Button } from '../../ui/button.tsx';
import { Avatar } from '../art/avatar.tsx';
import { usePractice } from '../words.ts';
import type { SceneProps } from './props.ts';

/** Messages come one by one, when the child wants the next. */
export function ChatScene(props: SceneProps<Chat>) {
  const { t, language } = usePractice();
  const { scene, state, onMove } = props;
  const lines = scene.lines.slice(0, state.read);
  return (
    <div class="paper">
      <ol class="chat" aria-label={t('chatWith')} aria-live="polite">
        {lines.map((line) => (
          <li key={line.en}>
            <Avatar face="drop" size={36} />
            <p class="chat-line">{line[language]}</p>
          </li>
        ))}
      </ol>
      <p class="hint centred">{t('onlyPractice')}</p>
      {state.read < scene.lines.length && (
        <div class="onward">
          <Button kind="main" drawing="speech" onPress={() => onMove({ kind: 'read' })}>
            {t('chatNext')}
          </Button>
        </div>
      )}
      {props.children}
    </div>
  );
}
