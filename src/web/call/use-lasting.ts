import { useEffect, useState } from 'react';

/** Whether `isOn` has been true for so long without a pause. */
export function useLasting(isOn: boolean, forMs: number): boolean {
  const [since, setSince] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setSince(true), forMs);
    return () => {
      clearTimeout(timer);
      setSince(false);
    };
  }, [isOn, forMs]);
  return isOn && since;
}
