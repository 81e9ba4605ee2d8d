/** Something on its way to the disk. */
export interface Saving {
  /** Must be safe to repeat: the disk's answer to an earlier attempt may have got lost. */
  readonly attempt: () => Promise<void>;
  /** Called once, when some attempt got through. */
  readonly onSaved: () => void;
  /** Called once, when an attempt failed before any got through. */
  readonly onFailed: (error: unknown) => void;
}

/** Saves one thing after the other, in the order they were asked for. */
export interface SaveQueue {
  /** @param prepare Called when its turn has come; null when there is nothing left to save. */
  readonly add: (prepare: () => Saving | null) => void;
  /** Makes another attempt at what is under way. */
  readonly tryAgain: () => void;
}

/** An empty queue. */
export function createSaveQueue(): SaveQueue {
  let last = Promise.resolve();
  let attempt: (() => void) | null = null;

  const run = async (saving: Saving) => {
    await new Promise<void>((resolve) => {
      let isSettled = false;
      const settle = (tell: () => void) => {
        if (isSettled) return;
        isSettled = true;
        attempt = null;
        resolve();
        tell();
      };
      attempt = () => {
        saving.attempt().then(
          () => settle(saving.onSaved),
          (error: unknown) => settle(() => saving.onFailed(error)),
        );
      };
      attempt();
    });
  };

  const follow = async (before: Promise<void>, prepare: () => Saving | null) => {
    await before;
    const saving = prepare();
    if (saving !== null) await run(saving);
  };

  return {
    add: (prepare) => {
      last = follow(last, prepare);
    },
    tryAgain: () => attempt?.(),
  };
}
