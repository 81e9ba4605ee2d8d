import { type Advice, notScoredReasons } from './advice.ts';

const { introduction, rationale } = notScoredReasons;

/** Every piece of advice of the Frontline Management Institute's page, in reading order. */
export const fmiAdvice: readonly Advice<'fmi'>[] = [
  {
    place: 'opening',
    says: 'Welcome a complaint: it is a chance for more business',
    guidelines: ['reframe'],
  },
  {
    place: 'opening',
    says: 'A complaint handled well keeps customers; handled badly it costs them, and your name',
    notScored: rationale,
  },
  {
    place: 'opening',
    says: 'Six guidelines follow, for those who take complaints and those who lead them',
    notScored: introduction,
  },
  {
    place: 'guideline 1',
    says: 'Listen, or read, with care, whatever the channel',
    guidelines: ['let-finish', 'clarify'],
  },
  {
    place: 'guideline 1',
    says: 'Trouble mostly lies between what they expected and what they got',
    guidelines: ['clarify'],
  },
  {
    place: 'guideline 1',
    says: 'Find out precisely what is wrong',
    guidelines: ['clarify'],
  },
  {
    place: 'guideline 1',
    says: 'Disagree or not, it is how they see it: grant them that',
    guidelines: ['reflect-back'],
  },
  {
    place: 'guideline 1',
    says: 'Listening comes before anything else',
    guidelines: ['let-finish'],
  },
  { place: 'guideline 1', says: 'Do not cut in while they speak', guidelines: ['let-finish'] },
  {
    place: 'guideline 1',
    says: 'Somebody upset may need to let it out: be the one who hears it',
    guidelines: ['let-finish'],
  },
  { place: 'guideline 1', says: 'It is not aimed at you', guidelines: ['reframe'] },
  {
    place: 'guideline 1',
    says: 'Acknowledge it, and let them come to the end',
    guidelines: ['reflect-back', 'let-finish'],
  },
  { place: 'guideline 2', says: 'Ask until the situation is clear', guidelines: ['clarify'] },
  {
    place: 'guideline 2',
    says: 'Note what they tell you, for yourself and for others later',
    guidelines: ['record'],
  },
  { place: 'guideline 2', says: 'Go into what exactly took place', guidelines: ['clarify'] },
  {
    place: 'guideline 3',
    says: 'Show that you feel with them',
    guidelines: ['empathise'],
  },
  {
    place: 'guideline 3',
    says: 'Say aloud that you understand, and that it would upset anybody',
    guidelines: ['empathise'],
  },
  {
    place: 'guideline 3',
    says: 'Mind your tone: low and slow',
    guidelines: ['calm-voice'],
  },
  {
    place: 'guideline 3',
    says: 'Answer loud and fast talk with neither, or it escalates',
    guidelines: ['calm-voice'],
  },
  {
    place: 'guideline 4',
    says: 'Apologise in person for what upset them, and admit no liability by it',
    guidelines: ['apologise'],
  },
  {
    place: 'guideline 4',
    says: 'Say that you are sorry for their upset, or that what they got did not please them',
    guidelines: ['apologise'],
  },
  {
    place: 'guideline 4',
    says: 'It is no reason to hold back that the fault lies elsewhere: a sorry is free',
    guidelines: ['apologise'],
  },
  {
    place: 'guideline 4',
    says: 'It can take the heat out and keep them with you',
    guidelines: ['apologise'],
  },
  {
    place: 'guideline 5',
    says: 'With things clear and tempers down, go over to action',
    guidelines: ['act-now', 'side-by-side'],
  },
  {
    place: 'guideline 5',
    says: 'Make up your mind what should be done, and talk it over with them',
    guidelines: ['side-by-side'],
  },
  {
    place: 'guideline 5',
    says: 'If there are several ways, lay them out and weigh them with the customer',
    guidelines: ['side-by-side'],
  },
  {
    place: 'guideline 5',
    says: 'Note the agreement while you make it',
    guidelines: ['record'],
  },
  {
    place: 'guideline 5',
    says: 'Name the task, the time and the person',
    guidelines: ['who-what-when'],
  },
  {
    place: 'guideline 5',
    says: 'Beyond your authority or knowledge, say that you hand it on, and why',
    guidelines: ['refer-well'],
  },
  {
    place: 'guideline 6',
    says: 'Set the agreed action going at once',
    guidelines: ['act-now'],
  },
  {
    place: 'guideline 6',
    says: 'Report on how it goes',
    guidelines: ['keep-informed'],
  },
  {
    place: 'guideline 6',
    says: 'When it is done, tell them, and ask whether they are content',
    guidelines: ['follow-up'],
  },
  {
    place: 'guideline 6',
    says: 'Some firms come back later to hear how the complaint was dealt with',
    guidelines: ['follow-up'],
  },
  {
    place: 'guideline 6',
    says: 'Whoever takes over gets it in writing: the issue, what was said, what was agreed',
    guidelines: ['refer-well'],
  },
  {
    place: 'summary',
    says: 'In short: hear them out, get it clear, feel with them, say sorry',
    guidelines: ['let-finish', 'clarify', 'empathise', 'apologise'],
  },
  {
    place: 'summary',
    says: 'Then find the answer with them and begin it at once',
    guidelines: ['side-by-side', 'act-now'],
  },
  {
    place: 'summary',
    says: 'At the end go back and see whether they are content',
    guidelines: ['follow-up'],
  },
  {
    place: 'summary',
    says: 'Having a structure, and guidelines ready, makes it easier',
    notScored: 'It speaks for training itself, which is what a scenario is',
  },
  {
    place: 'summary',
    says: 'Not everybody can be satisfied, and most are glad to be heard; they come back',
    notScored: rationale,
  },
];
