import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { isWriting } from './use-keys.ts';

/** Into so many steps a time is divided. A step that was interrupted begins again, to the learner's good. */
export const answerSteps = 20;

/**
 * Lets the time for an answer pass while it runs.
 *
 * @returns How many steps are left.
 */
export function useAnswerTime(isRunning: boolean, ms: number, onUp: () => void): number {
  const [left, setLeft] = useState(answerSteps);
  const up = useEffectEvent(onUp);
  useEffect(() => {
    if (!isRunning || left === 0) return undefined;
    const timer = setTimeout(() => {
      setLeft(left - 1);
      if (left === 1) up();
    }, ms / answerSteps);
    return () => clearTimeout(timer);
  }, [isRunning, left, ms]);
  return left;
}

const changes = ['focusin', 'focusout', 'visibilitychange'] as const;

function watch(listener: () => void): () => void {
  for (const change of changes) document.addEventListener(change, listener);
  return () => {
    for (const change of changes) document.removeEventListener(change, listener);
  };
}

/** Whether the learner cannot be expected to answer: the page is not seen, or they write something down. */
export function useIsBusy(): boolean {
  return useSyncExternalStore(
    watch,
    () => document.visibilityState === 'hidden' || isWriting(document.activeElement),
  );
}
