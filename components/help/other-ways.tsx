import { firstNumber } from '../../guides/countries.ts';
import type { Channel, CountryHelp, Line } from '../../guides/helpline.ts';
import type { Key } from '../../locales/words.ts';
import { useWords } from '../text/context.tsx';

/** Names of their own are the same in every language. */
const NAMES: Readonly<Record<Channel['kind'], Key | string>> = {
  phone: 'wayPhone',
  app: 'wayApp',
  web: 'wayWeb',
  zalo: 'Zalo',
  whatsapp: 'WhatsApp',
  facebook: 'Facebook',
};

interface Way {
  readonly line: Line;
  readonly channel: Channel;
}

/** Everything for a child but the number that stands large already: by Zalo, app, website. */
export function OtherWays(props: { country: CountryHelp }) {
  const { t, language } = useWords();
  const number = firstNumber(props.country);
  const lines = props.country.lines.filter((line) => line.for === 'child' && !line.when);
  const ways = lines
    .flatMap((line): Way[] => line.channels.map((channel) => ({ line, channel })))
    .filter(({ line, channel }) => !(line === lines[0] && channel.kind === 'phone'))
    .filter(({ line }) => line.id !== 'vn-113'); // stands below, for danger only
  if (ways.length === 0) return null;
  const nameOf = (kind: Channel['kind']) => {
    const name = NAMES[kind];
    return isWord(name) ? t(name) : name;
  };
  return (
    <div class="note">
      <h2>{number === null ? lines[0]?.name[language] : t('otherWays')}</h2>
      <ul class="ways">
        {ways.map(({ line, channel }) => (
          <li key={channel.kind + channel.value}>
            {line !== lines[0] && <span class="way-line">{line.name[language]}</span>}
            <span>{nameOf(channel.kind)}: </span>
            {channel.url === undefined ? (
              <b>{channel.value}</b>
            ) : (
              <a class="way" href={channel.url} target="_blank" rel="noreferrer noopener">
                {channel.value}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const isWord = (name: string): name is Key => name.startsWith('way');
