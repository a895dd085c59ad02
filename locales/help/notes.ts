import type { Notes } from '../text.ts';

/** The help panel's screens: home, a trusted adult, 111, what happens in a call, reporting, false alarm. */
export const notes = {
  product: 'The name, never translated: "Ô Xanh" means green umbrella.',
  notYourFault: 'The first words on every screen. Plain and calm; no "but".',
  hide: 'Button that closes the panel at once. "Esc" is the key on the keyboard that does the same.',
  back: 'Button to the screen before.',
  otherSide:
    'Read by screen readers for the button that moves the small panel to the other side of the window.',
  language: 'Read by screen readers for the pair of language buttons.',
  listen: 'Button: read this screen aloud.',
  stopListening: 'Button: stop reading aloud.',
  copy: 'Button: copy the sentence or number beside it.',
  sentence: 'Read by screen readers for the box with the sentence to say or send.',
  copied: 'Shown after copying worked.',
  copyByHand: 'Shown when the browser refused; the words are then selected. Ctrl and C are keys.',

  homeFlagged: 'After "not your fault", when a picture was covered.',
  homeUndecided: 'The same when the picture could not be checked.',
  homeByHand: 'The same when the child asked for help without a covered picture.',
  homeQuestion: 'Asks what the child would like to do; three big choices follow.',
  adult: 'Big choice 1 and title.',
  adultHint: 'Under choice 1: who that may be.',
  call: 'Big choice 2 and title. {line} is the helpline’s number, in Viet Nam 111; or `callSomewhere`.',
  callHint: 'Under choice 2. Both facts are sourced: free, 24 hours every day.',
  report: 'Big choice 3: report on this website.',
  reportHint: 'Under choice 3: nothing happens by itself, the child does one step after the other.',
  somethingElse: 'Small choice: something else happened, leads to the list of seven situations.',
  practise: 'Small choice: opens the practice page in a tab of its own.',
  mistake: 'Small choice: the machine was wrong about this picture.',

  adultRight: 'Telling is right. Never promises what the adult will do.',
  adultPick: 'Asks whom the child would tell; four buttons follow.',
  mum: 'Button. Vietnamese children call her "Mẹ".',
  dad: 'Button.',
  grandparents: 'Button.',
  teacher: 'Button.',
  adultSay: 'Before the sentence the child may say or send.',
  adultOnlyWords: 'Send the words only, never the picture.',
  adultKeepTelling: 'From 111’s own rule "keep telling until you get help".',

  callIs: 'What 111 is, in one sentence.',
  callPress: 'How to call: on a telephone. Under the large number of Viet Nam, 111.',
  callDial: 'The same for another country’s number.',
  callSomewhere:
    'Stands for {line} where no number is known for the country: "Call a child helpline".',
  callFind: 'Instead of a number: the link to the list of the world’s child helplines follows.',
  otherWays: 'Heading over the line’s other channels: Zalo, app, website.',
  wayPhone: 'Before a second number.',
  wayApp: 'Before the name of an app.',
  wayWeb: 'Before the name of a website.',
  contactTitle: 'Heading over the school’s own contact, where the school gave no name of its own.',
  callSay: 'Before the sentence the child may say on the phone.',
  callSentence: 'What the child may say to 111; the child speaks to an adult, politely.',
  callStory: 'Button to the pictures of what happens in a call.',
  dangerTitle: 'Only for danger now. Calm, not loud.',
  danger: '113 is the police in Viet Nam.',
  dangerElsewhere: 'The same in other countries, whose number we do not know.',

  storyTitle: 'Title over the pictures.',
  storyStart:
    'First picture, a telephone. The other pictures’ words are in guides/viet-nam/call.ts.',
  storyAsk: 'Heading over what 111 may ask.',
  storyRest: 'The child decides how much to tell. Says what it may do, promises nothing of 111.',

  mistakeTitle: 'Title: the machine was wrong. Nothing bad happened.',
  mistakeSay: 'Machines are sometimes wrong.',
  mistakeStays: 'The picture stays covered, nothing is written down.',
  mistakeNeed: 'If the child needs the picture: an adult can look first.',
  mistakeClose: 'Main button: close.',
} as const satisfies Notes;

export type HelpKey = keyof typeof notes;
