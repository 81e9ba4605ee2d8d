import { useState } from 'react';
import { useLocation } from 'wouter';
import { offline } from '#web/messages/offline.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { doWithoutCall } from './running-calls.ts';
import { useNewVersion } from './use-new-version.ts';
import { takeOver } from './watch-versions.ts';

/** Offers a new version once it stands ready and no call is running, in this tab or another. */
export function NewVersion() {
  const [path] = useLocation();
  const ready = useNewVersion(path.startsWith('/play/'));
  const [isLater, setIsLater] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const use = async (registration: ServiceWorkerRegistration) => {
    setIsBusy(!(await doWithoutCall(() => takeOver(registration))));
  };
  const isShown = ready !== null && !isLater;
  // The live region stands there before it has something to say, so that it is read out.
  return (
    <div role="status">
      {isShown && (
        <Notice
          title={offline.ready}
          actions={
            <>
              <Button onClick={() => void use(ready)}>{offline.use}</Button>
              <Button tone="quiet" onClick={() => setIsLater(true)}>
                {offline.later}
              </Button>
            </>
          }
        >
          <p>{isBusy ? offline.busy : offline.kept}</p>
        </Notice>
      )}
    </div>
  );
}
