import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Access } from '../../bridge/protection.ts';
import { SELF_TEST } from '../../bridge/sample-list.ts';
import type { SelfTest, Tried } from '../../bridge/self-test.ts';
import { Umbrella } from '../art/umbrella.tsx';
import { Button } from '../ui/button.tsx';
import { CheckLine } from './check-line.tsx';
import { leftToDo, linesOf } from './check-lines.ts';
import type { StepProps } from './outside.ts';
import { Tiles } from './tiles.tsx';
import { useWelcomeWords, useWho } from './words.ts';

/** The protection check: nothing on it is remembered, all of it is asked and tried now. */
export function CheckStep(props: StepProps) {
  const t = useWelcomeWords();
  const { outside, state } = props;
  const who = useWho(state);
  const [access, setAccess] = useState<Access | null>(null);
  const [test, setTest] = useState<SelfTest | null>(null);
  const [tried, setTried] = useState<readonly Tried[]>([]);

  const look = useCallback(() => outside.access().then(setAccess), [outside]);
  const run = useCallback(async () => {
    setTest(null);
    setTried([]);
    void look();
    setTest(await outside.selfTest((one) => setTried((before) => [...before, one])));
  }, [outside, look]);
  useEffect(() => {
    void run();
    return outside.onReturn(() => void look());
  }, [outside, run, look]);

  const lines = linesOf({ access, test, drawings: SELF_TEST.length, state, who });
  const left = leftToDo(lines);
  return (
    <>
      <div class={`check-sum check-sum-${left === 0 ? 'good' : 'some'}`}>
        <Umbrella state={left === null ? 'folded' : 'open'} size={48} />
        <p role="status">{sumOf(left, t)}</p>
      </div>
      <Tiles tried={tried} outside={outside} />
      <ul class="check-lines">
        {lines.map((line) => (
          <CheckLine key={line.id} line={line} access={access} outside={outside} onFixed={look} />
        ))}
      </ul>
      <div class="row">
        <Button drawing="retry" onPress={() => void run()}>
          {t('checkAgain')}
        </Button>
      </div>
    </>
  );
}

function sumOf(left: number | null, t: ReturnType<typeof useWelcomeWords>): string {
  if (left === null) return t('checkRunning');
  if (left === 0) return t('checkAll');
  return left === 1 ? t('checkOne') : t('checkSome', { count: left });
}
