import { Beside } from '../../../components/coach/context.tsx';
import { Pointer } from '../../../components/coach/pointer.tsx';
import { ShowMe } from '../../../components/coach/show-me.tsx';
import type { Coaching } from '../../../components/coach/use-coach.ts';
import { Also } from '../../../components/help/also.tsx';
import { ReportStep } from '../../../components/help/report-step.tsx';
import { NOT_BEGUN } from '../../../components/help/screens.ts';
import { Speaking } from '../../../components/text/context.tsx';
import { Screen } from '../../../components/ui/screen.tsx';
import type { Step } from '../../../guides/guide.ts';
import { facebook } from '../../../guides/platforms/facebook.ts';
import type { State } from './state.ts';

const RING = { left: 24, top: 520, width: 180, height: 44 };

/** A step with the coach at work, which needs a page with that platform's controls to be so by itself. */
export function Coached(props: { state: State }) {
  const { phase = 'looking', language, level } = props.state;
  const step: Step | undefined = facebook.targets[0]?.steps[1];
  const count = { pointing: 1, several: 2 }[phase] ?? 0;
  const rings = Array.from({ length: count }, (_, index) => ({
    box: { ...RING, top: RING.top + 80 * index },
    name: 'Báo cáo bài viết',
  }));
  const coaching = {
    available: true,
    view: { at: 1, phase: phase === 'several' ? 'pointing' : phase, rings },
    start: () => undefined,
    stop: () => undefined,
  } as Coaching;
  const walk = {
    happened: 'saw',
    reporting: NOT_BEGUN,
    report: nothing,
    go: nothing,
    close: nothing,
  } as const;
  if (!step) return null;
  return (
    <Speaking
      language={language === 'en' ? 'en' : 'vi'}
      level={level === 'younger' ? 'younger' : 'older'}
    >
      <Beside.Provider value={{ picture: () => null, point: nothing }}>
        <main class="popup">
          <Screen title="Facebook">
            <ReportStep step={step} number={2} count={8} />
            <ShowMe coaching={coaching} step={step} />
            <Also walk={walk} />
          </Screen>
        </main>
        {count > 0 && (
          <Pointer
            pointing={{
              rings,
              say: step.say[level === 'younger' ? 'younger' : 'older'][
                language === 'en' ? 'en' : 'vi'
              ],
            }}
            panel={() => null}
          />
        )}
      </Beside.Provider>
    </Speaking>
  );
}

function nothing(): void {}
