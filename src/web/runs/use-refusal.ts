import { useState } from 'react';
import { isStorageError } from '#web/runs/run-errors.ts';

/**
 * For the `catch` of a promise that stores something: calls `onRefused` where the browser could not,
 * and hands every other error, which is a fault of ours, to the error boundary.
 */
export function useRefusal(): (onRefused: () => void) => (error: unknown) => void {
  const [, render] = useState(null);
  return (onRefused) => (error) => {
    if (isStorageError(error)) onRefused();
    else {
      render(() => {
        throw error;
      });
    }
  };
}
