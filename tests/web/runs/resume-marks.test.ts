// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createResumeMarks } from '#web/runs/resume-marks.ts';

beforeEach(() => localStorage.clear());

it('finds the run that waits to be played on', () => {
  createResumeMarks(localStorage).set('late', 'run-1');
  expect(createResumeMarks(localStorage).find('late')).toBe('run-1');
});

it('forgets a run that is over', () => {
  const marks = createResumeMarks(localStorage);
  marks.set('late', 'run-1');
  marks.clear('late', 'run-1');
  expect(marks.find('late')).toBeNull();
});

it('keeps the mark of another run of the same scenario', () => {
  const marks = createResumeMarks(localStorage);
  marks.set('late', 'run-2');
  marks.clear('late', 'run-1');
  expect(marks.find('late')).toBe('run-2');
});

it('marks nothing where the browser refuses', () => {
  const marks = createResumeMarks(null);
  marks.set('late', 'run-1');
  expect(marks.find('late')).toBeNull();
});

it('goes on without a mark when the storage is full', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  const marks = createResumeMarks(localStorage);
  marks.set('late', 'run-1');
  expect(marks.find('late')).toBeNull();
});
