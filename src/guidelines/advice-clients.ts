import { type Advice, notScoredReasons } from './advice.ts';

const { introduction } = notScoredReasons;

/** Every piece of advice of the unnamed author's article and of the comments under it, in reading order. */
export const clientsAdvice: readonly Advice<'clients'>[] = [
  {
    place: 'opening',
    says: 'It comes down to communication, and every business meets a difficult client',
    notScored: introduction,
  },
  {
    place: 'opening',
    says: 'They may be right by definition, and are not easy for that',
    notScored: 'Introduction; the side that it takes stands in tension rule 4',
  },
  {
    place: 'opening',
    says: 'Since it will happen, prepare for it',
    guidelines: ['anticipate'],
  },
  { place: 'on listening', says: 'Begin by listening', guidelines: ['let-finish'] },
  {
    place: 'on listening',
    says: 'No cutting in and no talking over, though you know what comes or know better',
    guidelines: ['let-finish'],
  },
  { place: 'on listening', says: 'They get to say all of it', guidelines: ['let-finish'] },
  {
    place: 'on listening',
    says: 'Use the time to put your own sentences together calmly',
    notScored: 'spark, tip 4 asks for the opposite: tension rule 10 is taught, not scored',
  },
  {
    place: 'on empathy',
    says: 'Let them see that their trouble and annoyance make sense to you',
    guidelines: ['empathise'],
  },
  { place: 'on empathy', says: 'Stand where they stand', guidelines: ['their-side'] },
  {
    place: 'on empathy',
    says: 'Say that you are sorry with them: being understood lifts the mood',
    guidelines: ['empathise'],
  },
  { place: 'on empathy', says: 'A nod now and then goes far', guidelines: ['attend'] },
  { place: 'on the voice', says: 'Keep your voice down', guidelines: ['calm-voice'] },
  {
    place: 'on the voice',
    says: 'Meet rudeness and abuse slowly and calmly, too',
    guidelines: ['calm-voice'],
  },
  { place: 'on the voice', says: 'Calm is catching', guidelines: ['calm-voice'] },
  {
    place: 'on the voice',
    says: 'A clear head on your side takes the anger out of theirs',
    guidelines: ['calm-voice', 'reframe'],
  },
  {
    place: 'on compromise',
    says: 'Where winning them over would eat up too much time, give way in their favour',
    guidelines: ['proportionate-compromise'],
  },
  {
    place: 'on compromise',
    says: 'What counts in the end is that they are satisfied',
    guidelines: ['proportionate-compromise'],
  },
  {
    place: 'on compromise',
    says: 'This one is the exception; most customers are not like that',
    guidelines: ['reframe'],
  },
  {
    place: 'on what comes after',
    says: 'At the end go through what happens next and what they may expect',
    guidelines: ['who-what-when'],
  },
  { place: 'on what comes after', says: 'Keep what you promised', guidelines: ['keep-informed'] },
  {
    place: 'on what comes after',
    says: 'A call that was announced is made',
    guidelines: ['keep-informed'],
  },
  {
    place: 'on what comes after',
    says: 'Write down how it went and ended, so that the next talk starts from there',
    guidelines: ['record'],
  },
  {
    place: 'note at the end',
    says: 'When you are the customer, do not be the difficult one',
    notScored: 'It speaks to the customer, and the learner is the other side',
  },
  {
    place: 'comments',
    says: 'Shouting or abusing a customer never wins anything',
    guidelines: ['calm-voice'],
  },
  { place: 'comments', says: 'Everything hangs on keeping your calm', guidelines: ['calm-voice'] },
  {
    place: 'comments',
    says: 'Put it on paper and come back to them, each time',
    guidelines: ['record', 'follow-up'],
  },
];
