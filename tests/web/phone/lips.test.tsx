// @vitest-environment jsdom
import { act, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askForLessMotion } from '#tests/support/fake-phone.ts';
import { createFakeVoice } from '#tests/support/fake-voice.ts';
import { Lips } from '#web/phone/lips.tsx';
import { createSpeaker } from '#web/voice/speaker.ts';

const phrase = { durationMs: 1000 };
const silent = { onStart: () => undefined, onBoundary: () => undefined, onEnd: () => undefined };
const src = '/rage-speaking.svg';

beforeEach(() => {
  vi.useFakeTimers();
  askForLessMotion(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const isOpen = () =>
  document.querySelector('span[aria-hidden="true"]:not([class*="shut"])') !== null;

function load(): void {
  const drawing = document.querySelector('img');
  if (drawing !== null) fireEvent.load(drawing);
}

/** Whether the mouth was open, looked at every 10 ms. */
function watch(ms: number): readonly boolean[] {
  return Array.from({ length: ms / 10 }, () => {
    act(() => {
      vi.advanceTimersByTime(10);
    });
    return isOpen();
  });
}

const moves = (seen: readonly boolean[]) => seen.filter((one, at) => one !== seen[at - 1]).length;

/** Lips that follow a fake voice which says a line. */
function follow() {
  const voice = createFakeVoice();
  const speaker = createSpeaker(voice);
  render(<Lips src={src} phrase={phrase} speaker={speaker} />);
  load();
  act(() => {
    speaker.say(
      { text: 'Is it on its way?', feels: 'rage' },
      { character: { pitch: 'low', pace: 'fast' }, voiceId: null, pace: 'normal' },
      silent,
    );
  });
  return voice;
}

it('opens and shuts while a phrase appears, and is shut at its end', () => {
  render(<Lips src={src} phrase={phrase} speaker={null} />);
  load();
  const seen = watch(1000);
  expect(moves(seen)).toBeGreaterThan(5);
  expect(seen.at(-1)).toBe(false);
  expect(watch(1000)).not.toContain(true);
});

it('keeps still while nobody talks', () => {
  render(<Lips src={src} phrase={null} speaker={null} />);
  load();
  expect(watch(1000)).not.toContain(true);
});

it('is shut at once when the line has ended', () => {
  const { rerender } = render(<Lips src={src} phrase={phrase} speaker={null} />);
  load();
  watch(90);
  expect(isOpen()).toBe(true);
  rerender(<Lips src={src} phrase={null} speaker={null} />);
  expect(isOpen()).toBe(false);
});

it('shows no mouth before its drawing is there', () => {
  render(<Lips src={src} phrase={phrase} speaker={null} />);
  expect(watch(500)).not.toContain(true);
});

it('is not there at all where less motion is asked for', () => {
  askForLessMotion(true);
  const { container } = render(<Lips src={src} phrase={phrase} speaker={null} />);
  expect(container).toBeEmptyDOMElement();
});

it('says nothing to who cannot see it', () => {
  const { container } = render(<Lips src={src} phrase={phrase} speaker={null} />);
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
});

it('waits for a voice, and moves while one speaks that tells of no words', () => {
  const voice = follow();
  expect(watch(500)).not.toContain(true);
  act(voice.start);
  expect(moves(watch(1000))).toBeGreaterThan(5);
  act(voice.end);
  expect(watch(500)).not.toContain(true);
});

it('opens once for each word that the voice tells of', () => {
  const voice = follow();
  act(voice.start);
  act(voice.word);
  expect(isOpen()).toBe(true);
  expect(moves(watch(1000))).toBe(2);
  act(voice.word);
  expect(isOpen()).toBe(true);
});

it('goes by the phrases where the voice fails', () => {
  const voice = follow();
  act(voice.fail);
  expect(watch(500)).toContain(true);
});
