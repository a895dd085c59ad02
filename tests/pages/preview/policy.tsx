import type { Language } from '../../../bridge/protocol.ts';
import '../../../components/policy/policy.css';
import { Policy } from '../../../components/policy/policy.tsx';
import { stateWith } from './settings.ts';

/** `school`: a policy is active; `slips`: some of it is not used; `making`: the form is open. */
export function PreviewedPolicy(props: {
  asked: URLSearchParams;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const { asked, language, onLanguage } = props;
  const own = stateWith({ language });
  const school = stateWith({
    language,
    sensitivity: 'strict',
    organisation: 'Trường Tiểu học Bình Minh',
    contact: { name: 'Cô An', phone: '024 1234 5678', hours: '7:30–16:30' },
    pauseSites: ['hoc-ve.example', 'ban-do.example'],
    pin: 'policy',
  });
  const slips = [
    { key: 'cover', why: 'range' },
    { key: 'autoLock', why: 'type' },
    { key: 'sensitivty', why: 'unknown' },
  ] as const;
  const locked = ['sensitivity', 'organisation', 'contact', 'pauseSites', 'pin'] as const;
  const state = asked.has('school') ? { ...school, locked, managed: true } : own;
  return (
    <Policy
      state={{ ...state, problems: asked.has('slips') ? slips : [] }}
      making={asked.has('making')}
      onLanguage={onLanguage}
      onSave={() => undefined}
    />
  );
}
