import { type Advice, notScoredReasons } from './advice.ts';

const { introduction, rationale } = notScoredReasons;

/** Every piece of advice of Richard Jarman's article, in reading order. */
export const jarmanAdvice: readonly Advice<'jarman'>[] = [
  {
    place: 'opening',
    says: 'Business runs well, and then trouble comes, as it was bound to',
    notScored: introduction,
  },
  {
    place: 'opening',
    says: 'A late delivery, or a promise that the company cannot keep, is where trouble begins',
    guidelines: ['clear-limits'],
  },
  {
    place: 'opening',
    says: 'A faulty product that has to be replaced at once is another such cause',
    notScored: 'It names a cause of trouble; what to do about it comes with the tips',
  },
  {
    place: 'opening',
    says: 'Setbacks breed anger and mistrust, and need not end the relationship',
    notScored: rationale,
  },
  {
    place: 'opening',
    says: 'When tension grows, have the hard talk that clears the air, before it becomes a row',
    guidelines: ['raise-early'],
  },
  {
    place: 'tip 1',
    says: 'Do not put the talk off in the hope that the trouble goes away by itself',
    guidelines: ['raise-early'],
  },
  {
    place: 'tip 1',
    says: 'Deal with it fast, while it is small',
    guidelines: ['raise-early', 'act-now'],
  },
  {
    place: 'tip 1',
    says: 'Tell them at once that you see the problem and are putting it right',
    guidelines: ['raise-early', 'act-now', 'own-it'],
  },
  {
    place: 'tip 1',
    says: 'Give updates, so that they know where things stand',
    guidelines: ['keep-informed'],
  },
  {
    place: 'tip 1',
    says: 'Never let them wonder what you are doing about it',
    guidelines: ['keep-informed'],
  },
  { place: 'tip 2', says: 'See it from where they stand', guidelines: ['their-side'] },
  {
    place: 'tip 2',
    says: 'Your first thought is what it costs your company; it costs theirs, too',
    guidelines: ['their-side', 'fix-theirs-first'],
  },
  {
    place: 'tip 2',
    says: 'Talk in order to solve their problem and to settle their worries',
    guidelines: ['their-side', 'fix-theirs-first'],
  },
  { place: 'tip 2', says: 'Take the responsibility on yourself', guidelines: ['own-it'] },
  {
    place: 'tip 2',
    says: 'Where it takes somebody on their premises to see it through, be there',
    guidelines: ['fix-theirs-first'],
  },
  {
    place: 'tip 2',
    says: 'First whatever their repair takes, then your own tidying up',
    guidelines: ['fix-theirs-first'],
  },
  { place: 'tip 3', says: 'Drop the company language', guidelines: ['plain-words'] },
  {
    place: 'tip 3',
    says: 'Be clear and come to the point',
    guidelines: ['plain-words', 'honest'],
  },
  {
    place: 'tip 3',
    says: 'Say that the part fails and will be replaced, in just such short words',
    guidelines: ['plain-words'],
  },
  {
    place: 'tip 3',
    says: 'Roundabout wording looks like hiding something and dodging the blame',
    guidelines: ['plain-words', 'honest'],
  },
  {
    place: 'tip 3',
    says: 'Mean what you say, and let nothing be misread',
    guidelines: ['plain-words', 'honest'],
  },
  { place: 'tip 4', says: 'Let the conversation go on after this one', guidelines: ['door-open'] },
  {
    place: 'tip 4',
    says: 'They decide when it is solved, not you',
    guidelines: ['door-open'],
  },
  {
    place: 'tip 4',
    says: 'Expect questions and loose ends even after a good talk',
    guidelines: ['door-open'],
  },
  {
    place: 'tip 4',
    says: 'Tell them that they can reach you with what comes up',
    guidelines: ['door-open'],
  },
  {
    place: 'tip 4',
    says: 'Take no offence at an unpleasant manner',
    guidelines: ['reframe'],
  },
  {
    place: 'tip 4',
    says: 'Under stress people behave unlike themselves',
    guidelines: ['reframe'],
  },
  {
    place: 'tip 4',
    says: 'What upsets them is what happened, and not your person',
    guidelines: ['reframe'],
  },
  {
    place: 'closing',
    says: 'The best hard conversation is the one that was avoided beforehand',
    guidelines: ['anticipate'],
  },
  {
    place: 'closing',
    says: 'A relationship can come out of it as strong as before, or stronger',
    notScored: rationale,
  },
];
