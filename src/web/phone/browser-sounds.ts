import type { SoundName, Sounds } from './sounds.ts';

/** Some tones at once, from when to when in seconds. */
interface Tone {
  readonly hertz: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Quiet beside any voice: it is to be noticed, not to turn heads in an office. */
const loudness = 0.04;
/** In seconds; without it each tone begins and ends with a crack. */
const softening = 0.03;

/** The ring that a caller hears in Britain, once; a click; the tone of a line that is free again. */
const tones: Readonly<Record<SoundName, readonly Tone[]>> = {
  ring: [
    { hertz: [400, 450], from: 0, to: 0.4 },
    { hertz: [400, 450], from: 0.6, to: 1 },
  ],
  'pick-up': [
    { hertz: [190, 950], from: 0, to: 0.06 },
    { hertz: [240], from: 0.07, to: 0.13 },
  ],
  'hang-up': [
    { hertz: [240], from: 0, to: 0.06 },
    { hertz: [400], from: 0.3, to: 0.6 },
    { hertz: [400], from: 0.8, to: 1.1 },
  ],
};

/**
 * Makes the sounds with the browser's own audio, no recording needed. Where the browser has none or does
 * not allow it (nobody has pressed anything on this page yet), there is silence.
 */
export function createBrowserSounds(): Sounds {
  return {
    play: (name) => {
      const context = openContext();
      if (context === null) return () => undefined;
      const close = () => {
        if (context.state !== 'closed') void context.close();
      };
      const loud = context.createGain();
      loud.gain.value = loudness;
      loud.connect(context.destination);
      const sounding = tones[name].flatMap((tone) => sound(context, loud, tone));
      sounding.at(-1)?.addEventListener('ended', close);
      return close;
    },
  };
}

/** One for each sound, gone with it: an open one keeps the device's audio awake. */
function openContext(): AudioContext | null {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- not every browser has them
  const isAsked = globalThis.navigator.userActivation?.hasBeenActive ?? true;
  if (!isAsked || !('AudioContext' in globalThis)) return null;
  try {
    return new AudioContext();
  } catch (error) {
    // A device without audio, or with too many pages that use it: silence is right.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function sound(context: AudioContext, to: AudioNode, tone: Tone): readonly OscillatorNode[] {
  const begin = context.currentTime + tone.from;
  const end = context.currentTime + tone.to;
  const swell = context.createGain();
  swell.gain.setValueAtTime(0, begin);
  swell.gain.linearRampToValueAtTime(1, begin + softening);
  swell.gain.setValueAtTime(1, end - softening);
  swell.gain.linearRampToValueAtTime(0, end);
  swell.connect(to);
  return tone.hertz.map((hertz) => {
    const one = context.createOscillator();
    one.frequency.value = hertz;
    one.connect(swell);
    one.start(begin);
    one.stop(end);
    return one;
  });
}
