import type { Expression } from '#scenario/expressions.ts';
import { faces } from './faces.ts';
import { formatNumber, plural } from './locale.ts';

/** Texts of the call, the wrap-up and the promised day. */
export const call = {
  title: (scenario: string) => `On the call: ${scenario}`,
  opening: 'Opening your call',
  portrait: (name: string, face: Expression) => `${name}, ${faces[face]}`,
  customer: (role: string, company: string) => `${role}, ${company}`,
  you: 'You',
  youSaid: 'You said',
  youDid: 'You decided',
  heading: {
    prepare: 'Before the call',
    recap: 'Put it in writing',
    epilogue: 'What came of it',
    wrapUp: 'The call is over',
    drill: 'The drill ends here',
  },
  ringing: 'Ringing',
  speaking: { short: 'Speaking', of: (name: string) => `Speaking: ${name}` },
  yourTurn: {
    prepare: 'What do you do?',
    call: 'What do you say?',
    recap: 'What do you write?',
    epilogue: 'What do you do?',
  },
  turnAnnounced: (replies: number) =>
    `Your turn: ${plural(replies, { one: 'reply', other: 'replies' })} below.`,
  keysHint: (replies: number) =>
    replies === 1 ? 'Key 1 chooses' : `Keys 1 to ${formatNumber(replies)} choose`,
  showRest: 'Show the rest',
  replay: { start: 'Replay', stop: 'Stop' },
  cutIn: (words: string) => `Cut in: “${words}”`,
  cutShort: 'cut off',
  saving: 'Saving…',
  movedOn: 'This call moved on in another tab. This is where it stands now.',
  tools: {
    label: 'Beside the call',
    briefing: 'Briefing',
    notepad: 'Notepad',
    notepadCount: (kept: number) => plural(kept, { one: 'fact kept', other: 'facts kept' }),
    transcript: 'So far',
    settings: 'Settings',
    leave: 'Leave for now',
    leaveNote: 'Everything is saved. You can carry on from here whenever you like.',
    close: 'Close',
  },
  notepad: {
    heading: 'Notepad',
    lead: 'Keep what you will need for the written recap.',
    key: 'Key K keeps the newest.',
    empty: 'Facts appear here when they are mentioned on the call.',
    facts: 'Facts that came up',
    nothingKept: 'Nothing was kept.',
    keep: 'Keep',
    kept: 'Kept',
    keptByKey: (fact: string) => `Kept: ${fact}`,
    own: 'Your own notes',
    ownHint: 'Only for you, never scored.',
    ownUnsaved: 'These notes could not be saved. They stay here while this page is open.',
  },
  transcript: {
    heading: 'So far',
    label: 'Everything said so far',
    empty: 'Nothing has been said yet.',
  },
} as const;
