import { expect, it, vi } from 'vitest';
import { createFakeVoice } from '#tests/support/fake-voice.ts';
import { createSpeaker, type Manner } from '#web/voice/speaker.ts';

const manner: Manner = {
  character: { pitch: 'low', pace: 'fast' },
  voiceId: 'Kate',
  pace: 'normal',
};
const silent = { onStart: () => undefined, onBoundary: () => undefined, onEnd: () => undefined };

it('says a line as its customer means it', () => {
  const voice = createFakeVoice();
  createSpeaker(voice).say({ text: 'Enough.', feels: 'rage' }, manner, silent);
  expect(voice.calls).toEqual([{ text: 'Enough.', voiceId: 'Kate', rate: 1.27, pitch: 0.92 }]);
});

it('says a line without a face calmly', () => {
  const voice = createFakeVoice();
  createSpeaker(voice).say({ text: 'Yes.', feels: null }, manner, silent);
  expect(voice.calls).toEqual([{ text: 'Yes.', voiceId: 'Kate', rate: 1.1, pitch: 0.85 }]);
});

it('stops its own line, and no other', () => {
  const voice = createFakeVoice();
  const speaker = createSpeaker(voice);
  const stopFirst = speaker.say({ text: 'One.', feels: null }, manner, silent);
  const stopSecond = speaker.say({ text: 'Two.', feels: null }, manner, silent);
  stopFirst();
  expect(voice.calls).not.toContain('stop');
  stopSecond();
  expect(voice.calls.at(-1)).toBe('stop');
});

it('has nothing to stop once the line has ended', () => {
  const voice = createFakeVoice();
  const onEnd = vi.fn<(isWhole: boolean) => void>();
  const stop = createSpeaker(voice).say({ text: 'One.', feels: null }, manner, {
    ...silent,
    onEnd,
  });
  voice.end();
  stop();
  expect(onEnd.mock.calls).toEqual([[true]]);
  expect(voice.calls).not.toContain('stop');
});
