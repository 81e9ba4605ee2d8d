import { call } from '#web/messages/call.ts';
import { Button } from '#web/ui/button.tsx';
import { KeyHint } from '#web/ui/key-hint.tsx';
import { SpeakingSign } from './speaking-sign.tsx';
import type { CallKind } from './call-kind.ts';
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

interface LastWordsProps {
  readonly kind: CallKind;
  readonly replay: Replay | null;
  readonly hasKeys: boolean;
}

/** What was said last once more, on the pages that have no replies to stand beside. */
export function LastWords({ kind, replay, hasKeys }: LastWordsProps) {
  if (replay === null || (kind !== 'wrapUp' && kind !== 'over')) return null;
  return (
    <div>
      <ReplayButton replay={replay} hasKeys={hasKeys} />
    </div>
  );
}
