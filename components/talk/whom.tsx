import { WHOM } from '../../guides/caregiver/whom.ts';
import { COUNTRIES } from '../../guides/countries.ts';
import type { Channel, Line } from '../../guides/helpline.ts';
import { vn } from '../../guides/helplines/vn.ts';
import { Part } from './part.tsx';
import { SourceLink } from './sources.tsx';
import { useTalk } from './words.ts';

/** The lines of the country of the settings, said to an adult. */
export function Whom(props: { country: string }) {
  const { t, say } = useTalk();
  const { lines } = COUNTRIES.find(({ id }) => id === props.country) ?? vn;
  return (
    <Part name="whom" intro={t('whomIntro')}>
      <ul class="whom">
        {lines.map((line) => (
          <li key={line.id} class="paper">
            <h3>{say(line.name)}</h3>
            <p>{say(adultUse(line))}</p>
            <ul class="channels">
              {line.channels.map((channel) => (
                <OneChannel key={`${channel.kind} ${channel.value}`} channel={channel} />
              ))}
            </ul>
            <SourceLink source={line.source} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** An adult's sentence where there is one, else the line's own. */
function adultUse(line: Line): { vi: string; en: string } {
  return WHOM.find((one) => one.line === line.id)?.use.text ?? line.use.older;
}

function OneChannel({ channel }: { channel: Channel }) {
  const { t } = useTalk();
  const { kind, value, url, checkLive } = channel;
  if (!url) return <li class={kind === 'phone' ? 'channel-number' : ''}>{value}</li>;
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer">
        {value}
      </a>{' '}
      {checkLive && <span class="soft small">{t('notOpened')}</span>}
    </li>
  );
}
