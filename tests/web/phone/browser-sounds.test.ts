import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBrowserSounds } from '#web/phone/browser-sounds.ts';
import { ringMs } from '#web/phone/sounds.ts';

/** What a browser's audio is, as far as a telephone uses it; it writes down what it was told to. */
class FakeAudio {
  static readonly made: FakeAudio[] = [];
  readonly currentTime = 10;
  readonly destination = {};
  state = 'running';
  readonly tones: { readonly hertz: () => number; from: number; to: number }[] = [];
  readonly levels: number[] = [];
  readonly ends: (() => void)[] = [];

  constructor() {
    FakeAudio.made.push(this);
  }

  createGain() {
    const gain = {
      set value(level: number) {
        levels.push(level);
      },
      setValueAtTime: () => undefined,
      linearRampToValueAtTime: () => undefined,
    };
    const { levels } = this;
    return { gain, connect: () => undefined };
  }

  createOscillator() {
    const frequency = { value: 0 };
    const tone = { hertz: () => frequency.value, from: 0, to: 0 };
    this.tones.push(tone);
    return {
      frequency,
      connect: () => undefined,
      start: (at: number) => (tone.from = at),
      stop: (at: number) => (tone.to = at),
      addEventListener: (_: 'ended', listener: () => void) => this.ends.push(listener),
    };
  }

  close() {
    this.state = 'closed';
    return Promise.resolve();
  }
}

const last = () => {
  const audio = FakeAudio.made.at(-1);
  if (audio === undefined) throw new Error('No audio was asked for.');
  return audio;
};

beforeEach(() => {
  FakeAudio.made.length = 0;
  vi.stubGlobal('AudioContext', FakeAudio);
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
});
afterEach(() => vi.unstubAllGlobals());

it('rings with two soft tones, over before somebody picks up', () => {
  createBrowserSounds().play('ring');
  const { tones, levels } = last();
  expect(tones.map(({ hertz, from }) => [hertz(), from])).toEqual([
    [400, 10],
    [450, 10],
    [400, 10.6],
    [450, 10.6],
  ]);
  expect(Math.max(...tones.map(({ to }) => to))).toBeLessThan(10 + ringMs / 1000);
  expect(levels.every((level) => level <= 0.05)).toBe(true);
});

it('sounds otherwise when somebody picks up and when somebody hangs up', () => {
  const sounds = createBrowserSounds();
  const heard = (['ring', 'pick-up', 'hang-up'] as const).map((name) => {
    sounds.play(name);
    return last()
      .tones.map(({ hertz, from }) => `${hertz()} ${from}`)
      .join(', ');
  });
  expect(new Set(heard).size).toBe(3);
});

it('ends when it is stopped, and lets the audio go when it is over', () => {
  const sounds = createBrowserSounds();
  const stop = sounds.play('ring');
  stop();
  expect(last().state).toBe('closed');
  stop();
  sounds.play('hang-up');
  for (const end of last().ends) end();
  expect(last().state).toBe('closed');
});

it('asks for no audio where nobody has pressed anything yet', () => {
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
  createBrowserSounds().play('ring')();
  expect(FakeAudio.made).toEqual([]);
});

it('is silent where the browser refuses audio', () => {
  vi.stubGlobal('AudioContext', function refuse() {
    throw new DOMException('Too many.', 'NotSupportedError');
  });
  expect(() => createBrowserSounds().play('ring')()).not.toThrow();
});
