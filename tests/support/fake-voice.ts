import type { InstalledVoice, Utterance, Voice, VoiceEvents } from '#web/voice/voice.ts';

/** A voice that says nothing and writes down what it was told to; the test tells how far it got. */
export interface FakeVoice extends Voice {
  /** What it was told to do, in order. */
  readonly calls: readonly (Utterance | 'stop')[];
  /** A sentence begins; all up to `upTo` will then be said. */
  readonly reach: (upTo: number) => void;
  readonly start: () => void;
  /** A word begins. */
  readonly word: () => void;
  readonly end: () => void;
  readonly fail: () => void;
  readonly install: (voices: readonly InstalledVoice[]) => void;
}

export function createFakeVoice(installed: readonly InstalledVoice[] = []): FakeVoice {
  const calls: (Utterance | 'stop')[] = [];
  const listeners = new Set<() => void>();
  let voices = installed;
  let events: VoiceEvents | null = null;
  const finish = (isWhole: boolean) => {
    const ended = events;
    events = null;
    ended?.onEnd(isWhole);
  };
  return {
    calls,
    speak: (utterance, told) => {
      calls.push(utterance);
      events = told;
    },
    stop: () => {
      calls.push('stop');
      events = null;
    },
    voices: () => voices,
    watchVoices: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reach: (upTo) => events?.onBoundary(upTo),
    start: () => events?.onStart(),
    word: () => events?.onWord(),
    end: () => finish(true),
    fail: () => finish(false),
    install: (next) => {
      voices = next;
      for (const listener of listeners) listener();
    },
  };
}
