import type { GuidelineId } from '#guidelines/ids.ts';

/**
 * One goal for each guideline, as an if-then sentence: a moment that one can notice, then what to do.
 * The learner may change it; what a guideline asks for is stated in the catalogue.
 */
export const goals: Readonly<Record<GuidelineId, string>> = {
  anticipate: 'If I am about to agree a date, then I name the likeliest hiccup first.',
  reframe: 'If I catch myself defending us, then I ask which problem there is to solve.',
  steady: 'If my heart is racing, then I take three slow breaths before I speak or ring back.',
  'live-channel': 'If the news is bad, then I pick up the phone and keep writing for the recap.',
  'raise-early': 'If I learn of trouble, then I tell the customer before they have to ask.',
  'let-finish': 'If they are still telling me what happened, then I wait until they have stopped.',
  attend: 'If I have said my sentence, then I stop and leave the pause to them.',
  clarify: 'If I think that I know what happened, then I ask one more open question.',
  record: 'If they give me a name, a date or a number, then I write it down at once.',
  'reflect-back': 'If they have told me what is wrong, then I say it back before I answer it.',
  'their-side': 'If I have to explain a problem, then I start with what it does to them.',
  empathise: 'If I hear a feeling, then I name it and what brought it on.',
  'calm-voice': 'If they get louder or faster, then I get quieter and slower.',
  apologise: 'If they have told me what it put them through, then I say sorry for just that, once.',
  'relationship-first':
    'If they feel badly treated, then I go through that history before I offer anything.',
  honest: 'If there is something I do not know yet, then I say so, and when I will.',
  'own-it': 'If it is clear that we got it wrong, then I say “that was us” before anything else.',
  'plain-words':
    'If a sentence of mine could be read two ways, then I say it again in short words.',
  'ask-outcome':
    'If I am about to propose something, then I ask first what a good outcome would be.',
  'real-interests': 'If they demand what I cannot give, then I ask what it is for.',
  'side-by-side': 'If there is more than one way out, then I bring two and say which I would take.',
  'fix-theirs-first':
    'If both sides have work to do, then I start with what gets them going again.',
  'on-the-merits': 'If they put pressure on me, then I ask what would be fair in any other case.',
  'clear-limits': 'If I cannot promise something, then I say what I can do and where it ends.',
  'proportionate-compromise':
    'If a small point is left once they feel heard, then I let them have it.',
  'refer-well':
    'If it is not mine to decide, then I say who decides and why, and write that person the story.',
  'walk-away': 'If every option is used up, then I say so with respect and leave the door open.',
  'act-now': 'If we have agreed on something, then I start it before we hang up.',
  'who-what-when': 'If we are about to hang up, then I say who does what, and by when.',
  'keep-informed': 'If I promised an update, then I ring at that time, news or none.',
  'follow-up': 'If the fix is done, then I ring and ask whether it is right for them.',
  'door-open':
    'If it looks solved to me, then I ask whether it is for them, and say how to reach me.',
  prevent: 'If it has happened before, then we agree how it will not happen again.',
};
