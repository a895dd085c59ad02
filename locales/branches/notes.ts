import type { Notes } from '../text.ts';

/**
 * Seven things that may have happened (fact base 3.3). Per branch: the name in the list, three or four
 * short lines, and one sentence in the child's own words for an adult (…Tell) and for 111 (…Call).
 * Never blames, never threatens, never tells to save or forward a picture.
 */
export const notes = {
  branchesTitle: 'Over the list of seven.',
  saw: 'In the list: the child saw something.',
  saw1: 'Look away or close the page.',
  saw2: 'Mixed feelings are normal.',
  saw3: 'Telling helps.',
  sent: 'In the list: somebody sent the child a picture.',
  sent1: 'No need to open it or to answer.',
  sent2: 'Do not forward it.',
  sent3: 'Report first, then block.',
  sent4: 'Keep the chat; an adult or 111 may need it. Says nothing about the picture.',
  asked: 'In the list: somebody asks the child for pictures.',
  asked1: 'The child may say no and stop answering.',
  asked2: 'It may be someone the child knows.',
  asked3: 'Keep the chat and the name.',
  asked4: 'Sourced: 111 helps with this.',
  threatened: 'In the list: somebody threatens the child.',
  threatened1: 'The one who threatens is wrong, not the child.',
  threatened2: 'No money, no more pictures.',
  threatened3: 'Stop answering; keep chat and name.',
  threatened4: 'Report, then block; adult and 111 today.',
  posted: 'In the list: a picture of the child is online.',
  posted1: 'Pictures can be taken down. Never "for ever".',
  posted2: 'Report it and choose the reason about oneself.',
  posted3: 'Tell an adult, do not carry it alone.',
  friend: 'In the list: it happened to a friend.',
  friend1: 'Listen, believe, do not blame.',
  friend2: 'Do not ask for the picture, do not pass it on.',
  friend3: 'Go to an adult together.',
  shared: 'In the list: the child sent or shared something.',
  shared1: 'There is help; the child is not alone.',
  shared2:
    'Take back what the child itself sent, where it was sent to others; the chat stays, as everywhere.',
  shared3: 'Send nothing more.',
  shared4: 'Tell an adult.',
  tid: 'Name of the service, never translated.',
  tidWhat: 'Take It Down is only for pictures of oneself taken when under 18.',
  tidHow: 'The picture stays on the device, no name is needed, free.',
  tidWhere: 'It works with some platforms only.',
  tidTogether: 'Better together with an adult.',
  tidOpen: 'Button: opens takeitdown.ncmec.org in a new tab.',

  tellSaw: 'What the child may say to the adult. {You} and {me} are kin words in Vietnamese.',
  tellSent: 'as above',
  tellAsked: 'as above',
  tellThreatened: 'as above',
  tellPosted: 'as above',
  tellFriend: 'as above',
  tellShared: 'as above',
  sayTo:
    'Wraps the sentence. {You}: Mẹ, Bố…; {what}: the sentence for what happened; {me}: con, cháu, em.',
  youMum: 'How the child calls her.',
  youDad: 'How the child calls him.',
  youGrandparents: 'How the child calls them.',
  youTeacher: 'How the child calls the teacher.',
  meMum: 'How the child calls itself before the mother.',
  meDad: 'before the father',
  meGrandparents: 'before the grandparents',
  meTeacher: 'before the teacher',
  meCall: 'before the counsellor of 111',
} as const satisfies Notes;

export type BranchKey = keyof typeof notes;
