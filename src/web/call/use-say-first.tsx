import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { kindOf } from './call-kind.ts';
import { visitOf } from './call-scene.ts';
import type { PlayingState } from './call-state.ts';
import type { SayFirstProps } from './say-first.tsx';

/** What stands before the replies; its form is null while it is fetched. */
export interface FirstSay {
  readonly form: ReactNode;
}

/**
 * The question that comes before the replies of this turn; null when none does. Asked where the
 * learner speaks: decisions and the written recap are no lines to say.
 */
export function useSayFirst(
  state: PlayingState,
  live: SayFirstProps['live'],
  isWanted: boolean,
): FirstSay | null {
  const { view, turn } = state;
  const visit = visitOf(state);
  const isTurn = view.status === 'choosing' && kindOf(view) === 'call';
  const [openedAt] = useState(turn);
  const [doneAt, setDoneAt] = useState<string | null>(null);
  const [wasWanted, setWasWanted] = useState(isWanted);
  const [part, setPart] = useState<Fetched>({ SayFirst: null });
  if (isWanted !== wasWanted) {
    setWasWanted(isWanted);
    // The replies of this turn were seen.
    if (isTurn) setDoneAt(visit);
  }
  useEffect(() => {
    if (!isWanted) return;
    // A chunk that does not arrive (offline, a new version published) costs the question, nothing else.
    void import('./say-first.tsx').then(setPart, () => setPart('missing'));
  }, [isWanted]);
  const onDone = useCallback(() => setDoneAt(visit), [visit]);
  if (!isWanted || !isTurn || doneAt === visit || part === 'missing') return null;
  const { SayFirst } = part;
  return {
    form: SayFirst && (
      <SayFirst live={live} log={state.log} takesFocus={turn !== openedAt} onDone={onDone} />
    ),
  };
}

type Fetched = { readonly SayFirst: ComponentType<SayFirstProps> | null } | 'missing';
