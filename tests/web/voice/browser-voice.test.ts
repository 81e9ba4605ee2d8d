import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBrowserVoice } from '#web/voice/browser-voice.ts';
import type { VoiceEvents } from '#web/voice/voice.ts';
import { createFakeSynth, fakeInstalled } from './fake-synth.ts';

const plain = { voiceId: null, rate: 1.1, pitch: 0.9 };
const kate = fakeInstalled('Kate');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Writes down what is told of an utterance. */
function listen() {
  const told: string[] = [];
  const events: VoiceEvents = {
    onStart: () => told.push('start'),
    onBoundary: (upTo) => told.push(`up to ${upTo}`),
    onWord: () => told.push('word'),
    onEnd: (isWhole) => told.push(isWhole ? 'whole' : 'broken'),
  };
  return { told, events };
}

it('offers the voices of this device that speak the language of the page', () => {
  const { synth } = createFakeSynth([
    kate,
    fakeInstalled('Cloud', { localService: false }),
    fakeInstalled('Anna', { lang: 'de-DE' }),
    fakeInstalled('Android', { lang: 'en_US' }),
  ]);
  expect(createBrowserVoice(synth, 'en').voices()).toEqual([
    { id: 'Kate', name: 'Kate' },
    { id: 'Android', name: 'Android' },
  ]);
});

it('learns of voices that come late', () => {
  const { synth, install } = createFakeSynth([]);
  const voice = createBrowserVoice(synth, 'en');
  const seen: number[] = [];
  const unwatch = voice.watchVoices(() => seen.push(voice.voices().length));
  install([kate]);
  unwatch();
  install([]);
  expect([seen, voice.voices()]).toEqual([[1], []]);
});

it('says a line sentence by sentence, with its speed and pitch', () => {
  const { synth, spoken, tell } = createFakeSynth([kate]);
  const { told, events } = listen();
  createBrowserVoice(synth, 'en').speak({ text: 'At 9.30. Is it on its way?', ...plain }, events);
  for (const type of ['start', 'end', 'start', 'end'] as const) tell(type);
  expect(spoken.map(({ text, rate, pitch, voice }) => [text, rate, pitch, voice])).toEqual([
    ['At 9.30.', 1.1, 0.9, kate],
    ['Is it on its way?', 1.1, 0.9, kate],
  ]);
  expect(told).toEqual(['start', 'up to 9', 'up to 26', 'whole']);
});

it.each([
  ['the chosen voice', 'Moira', 'Moira'],
  ["the device's own choice", null, 'Daniel'],
  ["the device's own choice where the chosen one is gone", 'Gone', 'Daniel'],
])('speaks in %s', (_, voiceId, name) => {
  const { synth, spoken } = createFakeSynth([
    kate,
    fakeInstalled('Daniel', { default: true }),
    fakeInstalled('Moira'),
  ]);
  createBrowserVoice(synth, 'en').speak({ text: 'Yes.', ...plain, voiceId }, listen().events);
  expect(spoken[0]?.voice?.name).toBe(name);
});

it('says at once that it cannot, where no voice is installed', () => {
  const { synth, spoken } = createFakeSynth([fakeInstalled('Cloud', { localService: false })]);
  const { told, events } = listen();
  createBrowserVoice(synth, 'en').speak({ text: 'Yes.', ...plain }, events);
  expect([told, spoken]).toEqual([['broken'], []]);
});

it('tells nothing more of a line that was stopped', () => {
  const { synth, spoken, tell, cancel } = createFakeSynth([kate]);
  const { told, events } = listen();
  const voice = createBrowserVoice(synth, 'en');
  voice.speak({ text: 'Yes. No.', ...plain }, events);
  tell('start');
  voice.stop();
  for (const type of ['error', 'end'] as const) tell(type);
  vi.advanceTimersByTime(60_000);
  expect([told, spoken.length, cancel.mock.calls.length]).toEqual([['start', 'up to 5'], 1, 1]);
});

it('stops what it was saying for what it is to say', () => {
  const { synth, spoken, tell, cancel } = createFakeSynth([kate]);
  const first = listen();
  const second = listen();
  const voice = createBrowserVoice(synth, 'en');
  voice.speak({ text: 'Yes.', ...plain }, first.events);
  voice.speak({ text: 'No.', ...plain }, second.events);
  tell('end', spoken[0]);
  tell('start');
  expect([first.told, second.told, cancel.mock.calls.length]).toEqual([
    [],
    ['start', 'up to 3'],
    1,
  ]);
});

it('gives up on an error', () => {
  const { synth, tell } = createFakeSynth([kate]);
  const { told, events } = listen();
  createBrowserVoice(synth, 'en').speak({ text: 'Yes.', ...plain }, events);
  tell('error');
  expect(told).toEqual(['broken']);
});

it('gives up on a browser that never begins', () => {
  const { synth } = createFakeSynth([kate]);
  const { told, events } = listen();
  createBrowserVoice(synth, 'en').speak({ text: 'Yes.', ...plain }, events);
  vi.advanceTimersByTime(2499);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['broken']);
});

it('gives up on a browser that never ends', () => {
  const { synth, tell } = createFakeSynth([kate]);
  const { told, events } = listen();
  createBrowserVoice(synth, 'en').speak({ text: 'Yes.', ...plain, rate: 1 }, events);
  tell('start');
  vi.advanceTimersByTime(4599);
  expect(told).toEqual(['start', 'up to 4']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['start', 'up to 4', 'broken']);
});
