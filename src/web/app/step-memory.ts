/** How the shown address came about; `history` is back or forward in the browser. */
export type Step = 'loaded' | 'followed' | 'replaced' | 'history';

/** Remembers the last step until somebody asks. */
export interface StepMemory {
  readonly note: (step: 'followed' | 'replaced') => void;
  readonly take: () => Step;
}

/** The memory of a freshly loaded page. */
export function createStepMemory(): StepMemory {
  let last: Step = 'loaded';
  return {
    note: (step) => {
      last = step;
    },
    take: () => {
      const step = last;
      // Only links and buttons announce their step; a move in the history does not.
      last = 'history';
      return step;
    },
  };
}
