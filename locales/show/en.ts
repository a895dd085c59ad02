import type { Table } from '../text.ts';
import type { ShowKey } from './notes.ts';

export const en: Table<ShowKey> = {
  see: 'I still want to see it',
  seeAsk: 'Do you need this picture? Ask the grown-up who set up Ô Xanh.',
  seeCalm: 'You don’t have to look.',
  seeFirst: 'You can tell a grown-up first. They can look for you.',
  seeStop: 'I won’t look',
  seeSure: 'Open this picture?',
  seeMay: 'This picture may upset you.',
  seeThen: 'If it does, close the page and tell a grown-up.',
  seeAgain: 'To cover it again, right-click it and choose “Cover this picture”.',
  seeOpen: 'Open this picture',
  seePin: 'Ask a grown-up to type the PIN',
  seePinOnly: 'The PIN opens this one picture only.',
  seePinLabel: 'The grown-up’s PIN',
  seeWrong: 'That PIN is not right.',
  seeWait: 'Wait about {minutes} minutes, then try again.',
  seeWaitShort: 'Wait a little, then try again.',
  seeBusy: 'Checking…',
  seeGone: 'That picture is no longer here.',
  seeStays: 'The picture stays covered.',
};
