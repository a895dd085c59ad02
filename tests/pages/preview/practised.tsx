import type { Language } from '../../../bridge/protocol.ts';
import '../../../components/practice/practice.css';
import { Practice } from '../../../components/practice/practice.tsx';
import { LESSONS } from '../../../guides/lessons.ts';

/**
 * practice.html at one address: `on` is what stands behind the `#`, `step` the scene of the lesson,
 * `practised` how many lessons were done, or `damaged` or `closed`.
 */
export function Practised(props: {
  asked: URLSearchParams;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const { asked, language, onLanguage } = props;
  const practised = asked.get('practised') ?? '0';
  const state = practised === 'damaged' || practised === 'closed' ? practised : 'kept';
  const done = LESSONS.slice(0, Number(practised) || 0);
  const step = Number(asked.get('step') ?? 0);
  const lessons = [
    ...done.map(({ id }) => ({ lesson: id, done: '2026-11-22', step: 0 })),
    ...(step > 0 ? LESSONS.map(({ id }) => ({ lesson: id, done: null, step })) : []),
  ];
  const nothing = () => undefined;
  return (
    <Practice
      key={asked.toString()}
      address={asked.get('on') ?? ''}
      language={language}
      level={asked.get('level') === 'younger' ? 'younger' : 'older'}
      local={{ country: 'vn', organisation: '', contact: null, mark: 'none' }}
      assigned={asked.has('assigned') ? ['call-111'] : []}
      practised={{ lessons, state }}
      onLanguage={onLanguage}
      onStep={nothing}
      onDone={nothing}
      onReset={nothing}
    />
  );
}
