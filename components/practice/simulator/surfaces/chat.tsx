import { Avatar, type Face } from '../../art/avatar.tsx';
import { usePractice } from '../../words.ts';
import { Controls, Decoy, Twin } from '../control.tsx';
import { Thing } from '../thing.tsx';
import { nameOf, Person } from './people.tsx';

/** A chat with other chats beside it; the message to practise with carries the picture. */
export function Chat() {
  const { t } = usePractice();
  return (
    <div class="sim-talk">
      <div class="sim-others sim-chats">
        <strong>{t('simChats')}</strong>
        <Preview face="berry" words={t('simHomework')} />
        <Preview face="star" words={t('simHello')} />
      </div>
      <div class="sim-card sim-chat">
        <div class="sim-line sim-chat-head">
          <Person face="mango" />
          <span class="sim-fill" />
          <Decoy drawing="phone" name={t('simCall')} />
          <Controls place="top" />
        </div>
        <div class="sim-says">
          <p class="sim-bubble">{t('simHello')}</p>
          <Twin />
        </div>
        <div class="sim-says sim-mine">
          <p class="sim-bubble">{t('simHello')}</p>
        </div>
        <article class="sim-says">
          <div class="sim-bubble sim-shown">
            <span>{t('simLook')}</span>
            <Thing />
          </div>
          <Controls place="item" />
        </article>
        <div class="sim-line sim-write" aria-hidden="true">
          <span class="sim-find">…</span>
        </div>
      </div>
    </div>
  );
}

function Preview(props: { face: Face; words: string }) {
  return (
    <div class="sim-line sim-preview">
      <Avatar face={props.face} size={36} />
      <span class="sim-names">
        <strong>{nameOf(props.face)}</strong>
        <span class="sim-soft">{props.words}</span>
      </span>
    </div>
  );
}
