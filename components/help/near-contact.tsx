import { useWords } from '../text/context.tsx';

/** The school's own person to call. A policy sets it, so nobody else can put a number here. */
export function NearContact() {
  const { t, local } = useWords();
  const { contact, organisation } = local;
  if (!contact) return null;
  const { name, phone, hours } = contact;
  return (
    <div class="note">
      <h2>{organisation || t('contactTitle')}</h2>
      {name && <p>{name}</p>}
      {phone && <p class="near-phone">{phone}</p>}
      {hours && <p>{hours}</p>}
    </div>
  );
}
