import { call } from '#web/messages/call.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { Trouble } from './call-state.ts';

interface CallTroubleProps {
  readonly trouble: Trouble | 'slow';
  readonly onRetry: () => void;
}

/** Why the call does not go on, and the way to try again. */
export function CallTrouble({ trouble, onRetry }: CallTroubleProps) {
  return (
    <Notice
      isAlert
      title={call.trouble.title}
      actions={<Button onClick={onRetry}>{call.trouble.retry}</Button>}
    >
      <p>{call.trouble[trouble]}</p>
    </Notice>
  );
}
