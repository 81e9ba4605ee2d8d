import { call } from '#web/messages/call.ts';
import { Button } from '#web/ui/button.tsx';
import { KeyHint } from '#web/ui/key-hint.tsx';
import { SpeakingSign } from './speaking-sign.tsx';
import type { Replay } from './use-replay.ts';

interface ReplayButtonProps {
  readonly replay: Replay;
  readonly hasKeys: boolean;
}

/** Says what was said once more, and stops it. */
export function ReplayButton({ replay, hasKeys }: ReplayButtonProps) {
  return (
    <Button
      tone="quiet"
      aria-keyshortcuts={hasKeys ? 'r' : undefined}
      onClick={() => replay.toggle()}
    >
      {replay.isPlaying && <SpeakingSign />}
      {replay.isPlaying ? call.replay.stop : call.replay.start}
      {hasKeys && <KeyHint>R</KeyHint>}
    </Button>
  );
}
