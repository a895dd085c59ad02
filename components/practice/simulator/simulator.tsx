import { useMemo } from 'preact/hooks';
import type { Surface } from '../../../guides/surfaces.ts';
import { Pictogram } from '../../art/pictograms.tsx';
import { Avatar } from '../art/avatar.tsx';
import { Picture } from '../art/pictures.tsx';
import { usePractice } from '../words.ts';
import { Ask } from './ask.tsx';
import { type Sim, SimContext, screenOf } from './context.tsx';
import type { Plan } from './screens.ts';
import { SUBJECTS, SubjectContext } from './subject.tsx';
import { Chat } from './surfaces/chat.tsx';
import { Feed } from './surfaces/feed.tsx';
import { Pins } from './surfaces/pins.tsx';
import { Profile } from './surfaces/profile.tsx';
import { Search } from './surfaces/search.tsx';
import { Video } from './surfaces/video.tsx';
import { isDone, type Move, type WalkState } from './walk.ts';

const PAGES = {
  feed: Feed,
  video: Video,
  chat: Chat,
  pins: Pins,
  profile: Profile,
  search: Search,
};

/**
 * A drawn page of no platform in particular, with one guide's controls on it. It follows `state` and
 * tells every move; what a move means is decided in walk.ts.
 */
export function Simulator(props: {
  plan: Plan;
  surface: Surface;
  state: WalkState;
  onMove: (move: Move) => void;
  /** address of a picture instead of the drawing: for tests with a covered one */
  photo?: string;
}) {
  const { t } = usePractice();
  const { plan, surface, state, onMove, photo } = props;
  const sim: Sim = useMemo(() => ({ plan, state, act: onMove }), [plan, state, onMove]);
  const { picture, title, alt } = SUBJECTS[surface];
  const subject = {
    title: t(title),
    picture: photo ? (
      <img class="picture" src={photo} alt={t(alt)} />
    ) : (
      <Picture name={picture} label={t(alt)} />
    ),
  };
  const { kind, opener } = screenOf(sim);
  const covered = kind === 'ask' || kind === 'thanks';
  const sent = isDone(plan, state) && plan.spots.some(({ step }) => step.kind === 'submit');
  const Page = PAGES[surface];

  return (
    <SimContext.Provider value={sim}>
      <SubjectContext.Provider value={subject}>
        <section
          class={`sim sim-${surface}`}
          aria-label={t('simPage')}
          onClickCapture={(event) => {
            const within = (event.target as Element).closest('.sim-menu, [aria-expanded=true]');
            if (kind !== 'menu' || within || opener < 0) return;
            event.stopPropagation();
            onMove({ kind: 'close' });
          }}
        >
          <Bar />
          <div class="sim-page" inert={covered || sent}>
            <Page />
          </div>
          {covered && (
            <div class="sim-cover" key={plan.spots[state.at]?.screen}>
              <Ask />
            </div>
          )}
          {sent && (
            <div class="sim-cover">
              <p class="sim-ask sim-sent">
                <Pictogram name="check" size={40} />
                <strong>{t('simThanks')}</strong>
              </p>
            </div>
          )}
        </section>
      </SubjectContext.Provider>
    </SimContext.Provider>
  );
}

/** The drawn top of a browser page. */
function Bar() {
  const { t } = usePractice();
  return (
    <div class="sim-bar" aria-hidden="true">
      <span class="sim-logo" />
      <span class="sim-find">
        <Pictogram name="search" size={16} />
        {t('simSearch')}
      </span>
      <Avatar face="leaf" size={32} />
    </div>
  );
}
