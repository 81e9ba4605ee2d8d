import { type Advice, notScoredReasons } from './advice.ts';

const { introduction, rationale } = notScoredReasons;

/** Every piece of advice of Bruce Patton's article, in reading order. */
export const pattonAdvice: readonly Advice<'patton'>[] = [
  {
    place: 'opening',
    says: 'Customers demand too much, shout or threaten; or we erred; or they hoped for too much',
    notScored: introduction,
  },
  {
    place: 'opening',
    says: 'No recipe works for everything, and avoiding such talks is better still',
    notScored: introduction,
  },
  {
    place: 'section “Think ahead”',
    says: 'Foresee what may go wrong',
    guidelines: ['anticipate'],
  },
  {
    place: 'section “Think ahead”',
    says: 'The relationship lasts: the manner of each deal shapes it',
    guidelines: ['anticipate'],
  },
  {
    place: 'section “Think ahead”',
    says: 'Haggle as for a second-hand car, and you are treated as its seller',
    guidelines: ['anticipate'],
  },
  {
    place: 'section “Think ahead”',
    says: 'Treat them as a partner for years, with whom the work will be done',
    guidelines: ['anticipate'],
  },
  {
    place: 'section “Think ahead”',
    says: 'Name the hiccups that are likely to come',
    guidelines: ['anticipate'],
  },
  {
    place: 'section “Think ahead”',
    says: 'Talk them through and agree what can be expected, before you start',
    guidelines: ['anticipate'],
  },
  {
    place: 'section “Think ahead”',
    says: 'Have the hard talk soon, since waiting makes it harder',
    guidelines: ['raise-early'],
  },
  {
    place: 'section “Think ahead”',
    says: 'Be inventive in serving what each side really needs',
    guidelines: ['real-interests'],
  },
  {
    place: 'section “Think ahead”',
    says: 'Where interests clash, hold firmly to what makes sense by its merits',
    guidelines: ['on-the-merits', 'proportionate-compromise'],
  },
  {
    place: 'section “Think ahead”',
    says: 'Even while you disagree on what is fair, keep looking for the fair answer',
    guidelines: ['on-the-merits'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'Listen, and see to the relationship before the matter itself',
    guidelines: ['relationship-first'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'With somebody upset, begin by trying to grasp the concern and its reasons',
    guidelines: ['clarify', 'reflect-back'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'Show what you have understood, until they feel heard',
    guidelines: ['reflect-back'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'To understand is not to agree: it costs nothing, you learn, they feel better',
    guidelines: ['reflect-back'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'After that, tell them on which points you think otherwise',
    guidelines: ['honest'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'If they believe that they were mistreated, let the matter itself wait',
    guidelines: ['relationship-first'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'Do not mend that by handing over something they ask for',
    guidelines: ['relationship-first', 'proportionate-compromise'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'Such a gift fixes the hurt in place and reads as a confession',
    guidelines: ['relationship-first', 'proportionate-compromise'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'Go into the particulars of how they saw it',
    guidelines: ['relationship-first', 'clarify'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'Help them to a reading that hurts less, at best that nobody meant harm or was careless',
    guidelines: ['relationship-first', 'honest'],
  },
  {
    place: 'section “If there is a problem”',
    says: 'Walk back through the history, however slow: it is still the short way',
    guidelines: ['relationship-first'],
  },
  {
    place: 'section “Solve problems together”',
    says: 'Work on it from the same side of the table',
    guidelines: ['side-by-side'],
  },
  {
    place: 'section “Solve problems together”',
    says: 'Apologise where you did fail, or where they were treated as you would not wish',
    guidelines: ['apologise', 'own-it'],
  },
  {
    place: 'section “Solve problems together”',
    says: 'If it is so, let them see that it was neither indifference nor ill will',
    guidelines: ['own-it'],
  },
  {
    place: 'section “Solve problems together”',
    says: 'Invite them to work out the fair remedy with you',
    guidelines: ['side-by-side', 'on-the-merits'],
  },
  {
    place: 'section “Solve problems together”',
    says: 'Work out with them how it stays a single time',
    guidelines: ['prevent'],
  },
  {
    place: 'section “Solve problems together”',
    says: 'Choose an answer that you could give in this and in other cases',
    guidelines: ['on-the-merits'],
  },
  {
    place: 'section “Solve problems together”',
    says: 'One that would still be right if the customer were the one at fault',
    guidelines: ['on-the-merits'],
  },
  {
    place: 'closing',
    says: 'Taken together, this gets you through hard talks and spares you many',
    notScored: rationale,
  },
];
