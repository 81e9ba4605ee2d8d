import { expect, it } from 'vitest';
import { type LogEntry, logKinds } from '#engine/run.ts';
import { callTime, tellTime } from '#web/phone/call-time.ts';

const { reply, cutIn, factKept, pause, takeBack } = logKinds;

const log: readonly LogEntry[] = [
  [reply, 0, 40_000],
  [reply, 1, 20_000],
  [factKept, 0, 3000],
  [cutIn, 0, 4000],
];

it('counts from the move that began the call', () => {
  expect([callTime(log, 2), callTime(log, 1), callTime(log, 0)]).toEqual([7000, 27_000, 67_000]);
});

it('has not begun before that move', () => {
  expect(callTime(log, 9)).toBe(0);
});

it('counts a move that was taken back as time on the phone', () => {
  const again: readonly LogEntry[] = [
    [reply, 0, 40_000],
    [reply, 1, 5000],
    [takeBack, 0, 1000],
  ];
  expect(callTime(again, 1)).toBe(6000);
});

it('begins anew where the move that began the call was taken back', () => {
  const again: readonly LogEntry[] = [
    [reply, 0, 40_000],
    [takeBack, 0, 5000],
    [reply, 1, 5000],
    [factKept, 0, 2000],
  ];
  expect(callTime(again, 1)).toBe(2000);
});

it('leaves out a pause', () => {
  expect(callTime([...log, [pause, 0, 600_000], [reply, 0, 1000]], 2)).toBe(8000);
});

it.each([
  [0, '00:00'],
  [59_999, '00:59'],
  [60_000, '01:00'],
  [3_665_000, '61:05'],
])('tells %d ms as %s', (ms, told) => {
  expect(tellTime(ms)).toBe(told);
});
