import { callTrouble } from '#web/messages/call-trouble.ts';
import { Notice } from '#web/ui/notice.tsx';

const texts = callTrouble.before;

export interface NoStorageProps {
  readonly failure: keyof typeof callTrouble.causes;
}

/** Says before a call that it could not be saved, why, and what that means. */
export function NoStorage({ failure }: NoStorageProps) {
  return (
    <Notice title={texts.title}>
      <p>
        {callTrouble.causes[failure]} {texts.meaning}
      </p>
    </Notice>
  );
}
