import { useEffect, useState } from 'react';
import { registerWorker } from './register-worker.ts';
import { holdCall, watchCalls } from './running-calls.ts';
import { watchVersions } from './watch-versions.ts';

/**
 * Keeps the app on this device, and tells of a new version once no tab has a call.
 *
 * @param isCall Whether a call is on this tab's screen.
 */
export function useNewVersion(isCall: boolean): ServiceWorkerRegistration | null {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const [isQuiet, setIsQuiet] = useState(false);

  useEffect(() => {
    const ending = { isEnded: false, stop: () => {} };
    const begin = async () => {
      const found = await registerWorker(import.meta.env.BASE_URL);
      if (found === null || ending.isEnded) return;
      setRegistration(found);
      ending.stop = watchVersions(found, () => setIsWaiting(true));
    };
    void begin();
    return () => {
      ending.isEnded = true;
      ending.stop();
    };
  }, []);

  useEffect(() => (isCall ? holdCall() : undefined), [isCall]);

  useEffect(
    () => (isWaiting && !isCall ? watchCalls((isRunning) => setIsQuiet(!isRunning)) : undefined),
    [isWaiting, isCall],
  );

  return isQuiet && !isCall ? registration : null;
}
