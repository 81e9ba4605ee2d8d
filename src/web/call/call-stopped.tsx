import { useLayoutEffect } from 'react';
import { callStopped } from '#web/messages/call-stopped.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { CallMessage } from './call-message.tsx';
import type { CallState } from './call-state.ts';

export interface CallStoppedProps {
  readonly state: Extract<CallState, { readonly type: 'gone' | 'unreadable' }>;
  readonly onRetry: () => void;
  readonly libraryHref: string;
  /** Called once it stands there, since it comes late. */
  readonly onShown: () => void;
}

/** Why a call cannot be shown, and where to go from here. */
export function CallStopped({ state, onRetry, libraryHref, onShown }: CallStoppedProps) {
  useLayoutEffect(onShown, [onShown]);
  const library = <ButtonLink href={libraryHref}>{callStopped.gone.library}</ButtonLink>;
  if (state.type === 'gone') {
    return (
      <CallMessage title={callStopped.gone.title} actions={library}>
        {callStopped.gone[state.reason]}
      </CallMessage>
    );
  }
  return (
    <CallMessage
      title={callStopped.unreadable.title}
      actions={
        <>
          <Button tone="primary" onClick={onRetry}>
            {callStopped.retry}
          </Button>
          {library}
        </>
      }
    >
      {callStopped.unreadable[state.trouble]}
    </CallMessage>
  );
}
