import { inTime } from '../../bridge/in-time.ts';
import { type Started, startedAgain } from '../../tests/bench/again.ts';
import { loadedAt, type PageState, waitForVerdicts } from '../../tests/bench/in-page.ts';
import type { BenchServer } from '../../tests/bench/server.ts';
import type { BrowserName } from '../../tests/bench/session.ts';
import { fresh, LIMIT, NOTHING, pause } from './measure.ts';

const LATE = 'the page told nothing';

/** Milliseconds from the browser's start: to the first and the last verdict, and to a page without us. */
export interface Start extends PageState {
  readonly plain: number;
}

/** What a child waits for in the morning, as a person starts the browser and as the driver does. */
export async function launch(browser: BrowserName, server: BenchServer, rounds: number) {
  const [driven, alone]: [Start[], Start[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const url = () => server.page(12, fresh(12));
    const told = server.telling(12, fresh(12));
    const ours = await startedAgain(browser, true, {
      first: async ({ openPage }: Started) => {
        const page = await openPage(url());
        await page.evaluate(waitForVerdicts, LIMIT);
        await page.evaluate(pause, 2_000); // what the browser saves of an extension, it has saved
      },
      second: async ({ openPage }, began) =>
        since(began, await (await openPage(url())).evaluate(waitForVerdicts, LIMIT)),
      url: told.url,
      undriven: async (began) => since(began, await inTime(told.judged, LIMIT, LATE)),
    });
    const visited = async ({ openPage }: Started) => (await openPage(url())).evaluate(loadedAt);
    const toldPlain = server.telling(12, fresh(12));
    const plain = await startedAgain(browser, false, {
      first: visited,
      second: async (started, began) => (await visited(started)) - began,
      url: toldPlain.url,
      undriven: async (began) => (await inTime(toldPlain.loaded, LIMIT, LATE)) - began,
    });
    driven.push({ ...ours[0], plain: plain[0] });
    alone.push({ ...ours[1], plain: plain[1] });
  }
  return { driven: best(driven), alone: best(alone) };
}

function since(began: number, state: PageState): PageState {
  return { ...state, first: state.firstAt - began, last: state.lastAt - began };
}

/** The round with the earliest verdict, beside the earliest page without us. */
function best(starts: readonly Start[]): Start {
  const [fastest] = [...starts].sort((a, b) => a.first - b.first);
  return { ...(fastest ?? NOTHING), plain: Math.min(...starts.map(({ plain }) => plain)) };
}
