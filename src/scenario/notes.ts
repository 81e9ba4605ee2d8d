import { schemaParts, scenarioSchema } from './schema.ts';

/** What an author is told about a map of the format. */
export interface ObjectNote {
  /** With its article, such as "a reply". */
  readonly noun: string;
  /** One sentence a field: what belongs there. Editors show it, findings about a missing field too. */
  readonly fields: Readonly<Record<string, string>>;
}

interface ObjectSchema {
  readonly entries: object;
}

/** A map of the format with its note: a field without its sentence does not compile. */
export function note<S extends ObjectSchema>(
  schema: S,
  noun: string,
  fields: { readonly [Field in keyof S['entries']]: string },
): readonly [object, ObjectNote] {
  return [schema, { noun, fields }];
}

const p = schemaParts;

const id = 'A short name in small letters, digits and hyphens; never change it once runs exist.';
const when = 'A condition: only while it holds is this offered; without one, always.';

const personNotes = [
  note(p.customer, 'the customer', {
    name: 'First and last name, as the learner sees it.',
    role: 'What they do there, such as "production manager".',
    company: 'Where they work, or "private customer".',
    temperament: 'One sentence on how they are when all is well.',
    wants: 'The interest behind what they demand; shown in the debrief only.',
    fears: 'What they stand to lose; shown in the debrief only.',
    portrait: 'How their drawn portrait looks.',
    voice: 'How they sound when the lines are read aloud.',
  }),
  note(p.portrait, 'the portrait', {
    head: 'The drawing of the head, by its name in Open Peeps, such as bun, short3, hijab or grayMedium.',
    skin: 'pale, light, tan, brown or dark.',
    clothing: 'teal, blue, navy, green, red, yellow, purple, grey or white; may be left out.',
  }),
  note(p.voice, 'the voice', {
    pitch: 'low, medium or high.',
    pace: 'slow, medium or fast.',
  }),
  note(p.you, 'the learner’s role', {
    role: 'What the learner is in this call, such as "account manager".',
    company: 'The company the learner speaks for.',
    goal: 'What a good call achieves, in one sentence.',
    mayDecide: 'What the learner may promise without asking anybody.',
    mustRefer: 'What somebody else has to decide.',
  }),
  note(p.otherYou, 'the learner’s role in a variant', {
    role: 'Another role in this variant.',
    company: 'Another company in this variant.',
    goal: 'Another goal in this variant.',
    mayDecide: 'What the learner may promise in this variant.',
    mustRefer: 'What somebody else has to decide in this variant.',
    tells: 'Flags of the variant that this tells the learner before the call.',
  }),
  note(p.known, 'something known before the call', {
    id,
    text: 'One or two sentences that the learner reads before the call.',
  }),
  note(p.ownKnown, 'something known before the call in a variant', {
    id,
    text: 'One or two sentences that the learner reads before the call.',
    tells: 'Flags of the variant that this tells the learner before the call.',
  }),
];

const frameNotes = [
  note(scenarioSchema, 'the scenario', {
    format: 'Always 1: the version of the format.',
    id: 'The name of the scenario in addresses and files; never change it once runs exist.',
    title: 'What the learner sees in the library.',
    summary: 'One or two sentences for the library: who is angry about what.',
    level: 'first, core or stretch: how demanding the call is.',
    trouble: 'delay, defect, demand or other: what the call is about.',
    trains: 'The guidelines that this call trains; each must be earnable and breakable.',
    tensions: 'Rules between two guidelines that the call shows from both sides.',
    customer: 'The person on the phone.',
    you: 'Who the learner is, and what they may decide.',
    known: 'What the learner knows before the call.',
    flags: 'What can become true in the call: each flag with a sentence that says what it means.',
    facts: 'What the learner can note down when the customer or somebody else has said it.',
    variants: 'Ways the same call can start; exactly one has "default: true".',
    beats:
      'The moments of the call, each with a line and its replies; the first one starts the run.',
    endings: 'How the call can end, tried from top to bottom; the last one has no "when".',
  }),
  note(p.tension, 'a tension', {
    rule: 'The number of the rule, 1 to 9.',
    act: 'The speech act that is right in one state of the call and wrong in another.',
    turns: 'The condition on flags and moods that tells the two states apart.',
    since: 'The beat from which on it is the other state.',
  }),
  note(p.fact, 'a fact', {
    id,
    text: 'The fact as it stands in the notepad, in one sentence.',
  }),
  note(p.variant, 'a variant', {
    id,
    title: 'What the learner sees when choosing.',
    summary: 'What is different this time.',
    default: 'true at exactly one variant, the one that is offered first.',
    anger: 'How angry the customer is at the start, 0 to 10.',
    trust: 'How much the customer trusts you at the start, 0 to 10.',
    flags: 'Flags that are set from the start.',
    known: 'What the learner knows beyond what is always known.',
    you: 'What is different about the learner’s role.',
    start: 'The beat to start at, if it is not the first of the file.',
  }),
  note(p.ending, 'an ending', {
    id,
    kind: 'resolved, mended, parted, unresolved or lost.',
    when: 'The condition for this ending; the last ending has none.',
    title: 'What the learner sees above the closing text.',
    text: 'How it turned out, in a few sentences.',
    then: 'The recap or epilogue beat that follows; without it the run is over.',
  }),
];

const lineNotes = [
  note(p.line, 'a line of the customer', {
    id,
    when: 'A condition: the first line whose condition holds is said; without one, it always holds.',
    say: 'What the customer says, word for word.',
    feels: 'The face while saying it.',
    states: 'Facts that the learner can note after this line.',
  }),
  note(p.onlyLine, 'an answer of the customer', {
    when: 'A condition: only if it holds is this said.',
    say: 'What the customer says, word for word.',
    feels: 'The face while saying it.',
    states: 'Facts that the learner can note after this line.',
  }),
  note(p.sceneText, 'a text of a scene', {
    id,
    when: 'A condition: the first text whose condition holds is told; without one, it always holds.',
    text: 'What the learner sees or does, told in the present tense.',
  }),
];

const effectNotes = {
  marks: 'What it is worth on each guideline it touches, -2 to 2.',
  anger: 'How it moves the customer’s anger, -5 to 5.',
  trust: 'How it moves the customer’s trust, -5 to 5.',
  because: 'Why the mood moves, as the debrief tells it; needed from 2 up.',
  sets: 'Flags that become true.',
  answer: 'What the customer says at once, before the call goes on.',
  does: 'Its speech acts, such as apology or question; the proof reads them.',
};

const moodBounds = {
  atLeast: 'The lowest level that holds, 0 to 10.',
  atMost: 'The highest level that holds, 0 to 10.',
};

const beatNotes = [
  note(p.beat, 'a beat', {
    id,
    phase: 'prepare, open, explore, solve, close, recap or epilogue.',
    title: 'A few words for the debrief and for maps of the call.',
    scene: 'What is told on entering, if anything; one text, or texts with conditions.',
    customer: 'What the customer says; of several lines the first whose condition holds.',
    cutIn: 'What happens when the learner interrupts the customer.',
    silence: 'What happens when the learner says nothing under time pressure.',
    visits: 'How often the beat may come in one run; 1 if left out.',
    optionsBecause: 'Why the beat offers other than three replies.',
    replies: 'What the learner can say, one to six; three is best.',
  }),
  note(p.reply, 'a reply', {
    id,
    when,
    say: 'What the learner says, word for word; before the call, what they do.',
    ...effectNotes,
    coach: 'What the debrief says about it, in two sentences at most.',
    misconception: 'The belief behind a weaker reply, such as "Speed is what they want most."',
    to: 'The beat that follows, or "end".',
  }),
  note(p.cutIn, 'a cut-in', {
    say: 'What the learner says into the customer’s line.',
    ...effectNotes,
    coach: 'What the debrief says about it, in two sentences at most.',
    to: 'The beat that follows; without it the customer goes on.',
  }),
  note(p.silence, 'a silence', {
    ...effectNotes,
    coach: 'What the debrief says about it, in two sentences at most.',
    to: 'The beat that follows; without it the learner chooses after all.',
  }),
  note(p.moodRange, 'a mood range', moodBounds),
  // The editors' schema is made of what the pipe starts with.
  note(p.moodBounds, 'a mood range', moodBounds),
];

/** What to say about each map of the format, found by its schema. */
export const objectNotes: ReadonlyMap<object, ObjectNote> = new Map([
  ...frameNotes,
  ...personNotes,
  ...lineNotes,
  ...beatNotes,
]);

/** What to call the parts that are no maps, found by their schema. */
export const partNouns: ReadonlyMap<object, string> = new Map<object, string>([
  [p.id, 'an id'],
  [p.guideline, 'a guideline'],
  [p.act, 'a speech act'],
  [p.face, 'an expression'],
  [p.condition, 'a condition'],
  [p.conditionForm, 'a condition'],
  [p.marks, 'a map of guidelines and marks'],
  [p.flags, 'a map of flags and what they mean'],
]);
