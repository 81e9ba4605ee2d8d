/** What a telephone lets one hear. */
export type SoundName = 'ring' | 'pick-up' | 'hang-up';

/** What makes the sounds of a telephone. A call never needs one: the bar says the same in words. */
export interface Sounds {
  /** @returns Stops it; does nothing once it has ended. */
  readonly play: (name: SoundName) => () => void;
}

/** In milliseconds, with the pause behind the second tone: nobody picks up in the middle of one. */
export const ringMs = 1500;
