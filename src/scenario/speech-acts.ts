/**
 * What a reply does in the conversation, as the author tags it. The test-wise players and the
 * tension rules of the proof read these tags; the score does not.
 */
export const speechActs = [
  // connecting
  'apology', // sorry for what they went through
  'empathy', // names the feeling or the effect on them
  'reflection', // says back what was understood
  'listening', // leaves room, invites them to go on
  'question', // asks something open or exact
  'thanks',
  // telling
  'news', // tells the bad news or the state of things
  'explanation', // says why it happened
  'partial', // says what is known, what is not, and when it will be
  'reservation', // leaves open whose fault it is
  'admission', // takes the blame outright
  'correction', // puts a mistaken belief right
  // solving
  'option', // puts forward one of several ways
  'proposal', // recommends one way
  'action', // starts or names a step that happens now
  'promise', // commits to a result or a time
  'concession', // gives something that is not owed
  'remedy', // gives what is owed
  'refusal', // says what cannot be done
  'referral', // hands over to somebody else
  'recap', // states what was agreed
  'farewell', // ends the conversation
  // getting away
  'deflection', // changes the subject or passes the question on
  'delay', // puts it off
  'defence', // explains oneself, blames somebody else
  'minimising', // makes it smaller than it is for them
] as const;
