import { type Advice, notScoredReasons } from './advice.ts';

const { introduction } = notScoredReasons;

/** Every piece of advice of the Spark article, in reading order. */
export const sparkAdvice: readonly Advice<'spark'>[] = [
  {
    place: 'opening',
    says: 'Hard talks cannot be avoided; the work is to keep talking in good times and bad',
    notScored: introduction,
  },
  {
    place: 'opening',
    says: 'They are never easy, and can be learnt to be less painful',
    notScored: introduction,
  },
  {
    place: 'tip 1',
    says: 'Bearing bad news or meeting anger, you will want to defend yourself: notice it',
    guidelines: ['reframe'],
  },
  {
    place: 'tip 1',
    says: 'Take a step away from your feelings, so that it does not escalate',
    guidelines: ['reframe'],
  },
  { place: 'tip 1', says: 'Go in looking for a solution', guidelines: ['reframe'] },
  {
    place: 'tip 1',
    says: 'See a chance to learn and to get better at your work',
    guidelines: ['reframe', 'prevent'],
  },
  {
    place: 'tip 1, pro tip',
    says: 'A racing heart, sweat and short breath are the body readying itself',
    guidelines: ['steady'],
  },
  {
    place: 'tip 1, pro tip',
    says: 'Breathe deeply a few times',
    guidelines: ['steady'],
  },
  {
    place: 'tip 1, pro tip',
    says: 'Or move something small: fingers, or feet set firmly down',
    guidelines: ['steady'],
  },
  {
    place: 'tip 2',
    says: 'Do not bring it by message or mail',
    guidelines: ['live-channel'],
  },
  {
    place: 'tip 2',
    says: 'Writing is misread, and then there is a second thing to mend',
    guidelines: ['live-channel'],
  },
  {
    place: 'tip 2',
    says: 'However uncomfortable, they are owed a talk by phone or face to face',
    guidelines: ['live-channel'],
  },
  {
    place: 'tip 2',
    says: 'Afterwards write down the talk and the next steps, so that both have the same',
    guidelines: ['record', 'who-what-when', 'live-channel'],
  },
  {
    place: 'tip 3',
    says: 'Say squarely what happened, and why',
    guidelines: ['honest'],
  },
  {
    place: 'tip 3',
    says: 'No dodging, no excuses, no playing the injured party',
    guidelines: ['honest'],
  },
  { place: 'tip 3', says: 'Where the mistake is yours, say so', guidelines: ['own-it'] },
  {
    place: 'tip 3',
    says: 'Where it was out of your hands, give the facts and leave it there',
    guidelines: ['honest'],
  },
  {
    place: 'tip 3',
    says: 'Apologise that it went wrong, whoever is to blame',
    guidelines: ['apologise'],
  },
  {
    place: 'tip 3',
    says: 'It shows that they matter more than being right; trust comes back, things move',
    guidelines: ['apologise'],
  },
  {
    place: 'tip 4',
    says: 'When you have spoken, stop and let them answer',
    guidelines: ['attend', 'let-finish'],
  },
  {
    place: 'tip 4',
    says: 'Do not drift off or practise your next line meanwhile',
    guidelines: ['attend'],
  },
  {
    place: 'tip 4',
    says: 'Keep up with their words, and let voice and gesture show it',
    guidelines: ['attend'],
  },
  {
    place: 'tip 4',
    says: 'Put what they said into your words, so that the feeling in it is acknowledged',
    guidelines: ['reflect-back'],
  },
  {
    place: 'tip 4',
    says: 'Ask on, to see where they are coming from',
    guidelines: ['clarify'],
  },
  {
    place: 'tip 4',
    says: 'From their place you will find the better solution',
    guidelines: ['their-side'],
  },
  {
    place: 'tip 4, pro tip',
    says: 'Criticism of the service is not about you',
    guidelines: ['reframe'],
  },
  {
    place: 'tip 4, pro tip',
    says: 'Use it to look at what you could do better',
    guidelines: ['prevent', 'reframe'],
  },
  { place: 'tip 5', says: 'Find the way out together', guidelines: ['side-by-side'] },
  {
    place: 'tip 5',
    says: 'With the problem on the table, ask which result they would call good',
    guidelines: ['ask-outcome'],
  },
  {
    place: 'tip 5',
    says: 'Say plainly whether you can bring that about, and in which way',
    guidelines: ['clear-limits'],
  },
  {
    place: 'tip 5',
    says: 'If they want to hear from you more often, promise a time within which you answer',
    guidelines: ['keep-informed'],
  },
  {
    place: 'tip 5',
    says: 'Where you failed, say what you do to put it right',
    guidelines: ['own-it'],
  },
  {
    place: 'tip 5',
    says: 'Say what will hold you to not doing it again',
    guidelines: ['prevent'],
  },
  {
    place: 'tip 5',
    says: 'Meet an unrealistic demand by taking time to explain what is realistic',
    guidelines: ['clear-limits'],
  },
  {
    place: 'tip 5',
    says: 'It may not be the answer that they hoped for',
    guidelines: ['clear-limits'],
  },
  {
    place: 'tip 5',
    says: 'Look for what suits both sides',
    guidelines: ['side-by-side'],
  },
  { place: 'tip 5', says: 'Know when it is time to go', guidelines: ['walk-away'] },
  {
    place: 'tip 5',
    says: 'If nothing is left to try, say so with respect, and that parting serves everybody',
    guidelines: ['walk-away'],
  },
  {
    place: 'closing',
    says: 'Parting is the last resort, and seldom needed',
    guidelines: ['walk-away'],
  },
  {
    place: 'closing',
    says: 'Honesty, an eye for their needs and the search for a solution carry you through',
    guidelines: ['honest', 'their-side', 'side-by-side'],
  },
];
