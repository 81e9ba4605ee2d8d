import type { Severity } from '#scenario/finding.ts';

/** What a code of the proof means; docs/proof-codes.md is made of this table. */
export interface ProofCodeMeaning {
  readonly severity: Severity;
  readonly meaning: string;
}

/** Every code of the proof. Codes are stable; none is given a second meaning (SPEC E40). */
export const proofCodes = {
  /** The space is too large to be proved. */
  PR101: {
    severity: 'error',
    meaning:
      'A variant has more than 200,000 configurations; the flags that multiply them are named.',
  },
  /** The proof would take too long. */
  PR102: {
    severity: 'error',
    meaning: 'All variants together need more work than a proof may take; the rest was not proved.',
  },
  /** A beat comes again without a bound. */
  PR103: {
    severity: 'error',
    meaning:
      'A reply leads back to a beat that may be entered only once, on a loop where no beat states its visits.',
  },
  /** A run gets stuck. */
  PR104: {
    severity: 'error',
    meaning:
      'In some configuration no reply can be chosen (a silence is no way on), or no ending holds: the run cannot end.',
  },
  /** A beat that no run comes to. */
  PR105: { severity: 'error', meaning: 'A beat is reached in no variant, or only by a silence.' },
  /** A reply that no run can choose. */
  PR106: { severity: 'error', meaning: 'A reply, cut-in or silence can be chosen in no variant.' },
  /** A line that is never said. */
  PR107: { severity: 'error', meaning: 'A line, answer or scene is said in no variant.' },
  /** Nothing to win. */
  PR108: {
    severity: 'error',
    meaning: 'The best run earns no points above 0, so no score can be given.',
  },
  /** The best way is a bad one. */
  PR109: {
    severity: 'error',
    meaning:
      'A cut-in costs nothing somewhere, or a silence that leads to another beat or betters every reply; or a best path contains a reply whose marks sum up to less than 0.',
  },
  /** A good ending that cannot be excellent. */
  PR110: {
    severity: 'error',
    meaning: 'The best path to an ending of kind resolved or parted earns under 90 % of the best.',
  },
  /** The brightest reply is not the best. */
  PR111: {
    severity: 'warning',
    meaning:
      'A reply with the highest points of its beat still has a cost: its coach text must say what it closed off.',
  },
  /** A claim that cannot be followed. */
  PR112: {
    severity: 'error',
    meaning: 'No reply that can be reached earns a guideline which the scenario claims.',
  },
  /** A claim that cannot be broken. */
  PR113: {
    severity: 'error',
    meaning: 'No reply or cut-in that can be reached breaks a guideline which the scenario claims.',
  },
  /** An ending out of reach. */
  PR114: {
    severity: 'error',
    meaning: 'An ending cannot be reached in a variant, or only by a silence.',
  },
  /** Clicking at random is enough. */
  PR115: {
    severity: 'error',
    meaning: 'Random clicks pass in more than 3.4 % of the runs, or 10 % of three tries.',
  },
  /** Test-wiseness is enough. */
  PR116: {
    severity: 'error',
    meaning: 'A player who chooses by the look of a reply passes in more than 5 % of the runs.',
  },
  /** Giving in is enough. */
  PR117: {
    severity: 'error',
    meaning:
      'Always apologising or always conceding reaches a resolved ending in more than 5 % of the runs.',
  },
  /** A tension that the scenario does not have. */
  PR118: {
    severity: 'error',
    meaning:
      'No variant has both a configuration where a reply of the claimed kind is right and one where it is wrong, in the states that the tension names.',
  },
  /** A secret decides. */
  PR119: {
    severity: 'error',
    meaning:
      'A mark or mood move depends on something of the variant that the learner was not shown and could not ask for.',
  },
  /** Too many facts to keep. */
  PR120: { severity: 'error', meaning: 'More than four facts are named by "kept".' },
} as const satisfies Record<string, ProofCodeMeaning>;

export type ProofCode = keyof typeof proofCodes;
