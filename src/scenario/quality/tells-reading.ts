import { wordCount } from '#scenario/words.ts';
import type { Problem, QualityRule } from './quality-rule.ts';
import { readingGrade } from './reading-grade.ts';
import { thresholds } from './thresholds.ts';

const hard: QualityRule = {
  code: 'SC304',
  severity: 'warning',
  means: `A line or a reply needs more than ${thresholds.readingGrade} years of school to be read with ease.`,
  *find({ lines, moves }) {
    for (const { line, path } of lines) yield* hardText(line.say, path);
    for (const { kind, move, path } of moves)
      if (kind !== 'silence') yield* hardText(move.say, path);
  },
};

function* hardText(text: string, path: string): Iterable<Problem> {
  if (wordCount(text) < thresholds.wordsForGrade) return;
  const grade = readingGrade(text);
  if (grade <= thresholds.readingGrade) return;
  yield {
    path: `${path}/say`,
    message: `This text has a reading grade of ${grade.toFixed(1)}; up to ${thresholds.readingGrade} is read with ease.`,
    hint: 'Make two sentences of it, and take shorter words.',
  };
}

/** SC304: what can be read while somebody waits. */
export const readingRules: readonly QualityRule[] = [hard];
