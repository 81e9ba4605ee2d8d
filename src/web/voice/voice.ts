/** A voice that this device has. */
export interface InstalledVoice {
  /** Lasts as long as the voice is installed. */
  readonly id: string;
  /** As the device calls it. */
  readonly name: string;
}

/** Something to be said. */
export interface Utterance {
  readonly text: string;
  /** Null for the one that fits best; so does an id that is no longer installed. */
  readonly voiceId: string | null;
  /** Times the voice's own speed. */
  readonly rate: number;
  /** Times the voice's own pitch. */
  readonly pitch: number;
}

/** What becomes of an utterance. Nothing more is told of one that was stopped. */
export interface VoiceEvents {
  readonly onStart: () => void;
  /** A sentence begins: how many characters of the text are said once it ends. */
  readonly onBoundary: (upTo: number) => void;
  /** A word begins. Only some voices tell. */
  readonly onWord: () => void;
  /** False: it could not be said, or not to its end. */
  readonly onEnd: (isWhole: boolean) => void;
}

/** What can read a line aloud. A call never needs one: every word stands on the screen as well. */
export interface Voice {
  /** Says one thing at a time; what was being said before stops. */
  readonly speak: (utterance: Utterance, events: VoiceEvents) => void;
  readonly stop: () => void;
  /** Those that may be chosen; the same array until they change. Devices tell of them late. */
  readonly voices: () => readonly InstalledVoice[];
  /** @returns Ends the watch. */
  readonly watchVoices: (listener: () => void) => () => void;
}
