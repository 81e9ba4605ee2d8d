import { call } from '#web/messages/call.ts';
import { callTrouble as texts } from '#web/messages/call-trouble.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { SavingTrouble } from './call-state.ts';

export interface CallTroubleProps {
  /** Null when the disk has not answered for long. */
  readonly trouble: SavingTrouble | null;
  readonly onRetry: () => void;
}

/** What is not saved, what that means, and the way to try again; it stays until an attempt got through. */
export function CallTrouble({ trouble, onRetry }: CallTroubleProps) {
  const { titles, causes, meanings } = texts;
  return (
    <Notice
      isAlert
      title={titles[trouble?.of ?? 'move']}
      actions={
        // Never disabled: an attempt that is not answered can be made again.
        <Button onClick={onRetry}>{trouble?.isRetried ? call.saving : texts.retry}</Button>
      }
    >
      <p>{trouble === null ? texts.slow : `${causes[trouble.cause]} ${meanings[trouble.of]}`}</p>
    </Notice>
  );
}
