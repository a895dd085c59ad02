import type { Table } from '../text.ts';
import type { CardKey } from './notes.ts';

export const en: Table<CardKey> = {
  covered: 'This picture is covered.',
  unchecked: 'This picture is not checked yet.',
  notYourFault: 'It is not your fault.',
  help: 'Help me',
  retry: 'Try again',
  retrying: 'Trying again…',
  many: 'This page has many covered pictures.',
  manyUnchecked: 'Many pictures here are not checked yet.',
};
