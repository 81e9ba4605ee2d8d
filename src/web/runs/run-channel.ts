/** A run has grown, or what was written beside it has changed, in this tab or in another. */
export interface RunNews {
  readonly runId: string;
  /** How many entries its log now has; null when a note was written. */
  readonly length: number | null;
}

/** How tabs tell each other; what is stored never depends on it. */
export interface RunChannel {
  readonly tell: (news: RunNews) => void;
  readonly listen: (listener: (news: RunNews) => void) => void;
  readonly close: () => void;
}

/** The browser's channel between tabs; null where it has none. */
export function openRunChannel(): RunChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel('even-keel.runs');
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such argument
    tell: (news) => channel.postMessage(news),
    listen: (listener) => {
      channel.addEventListener('message', (event: MessageEvent<RunNews>) => listener(event.data));
    },
    close: () => channel.close(),
  };
}
