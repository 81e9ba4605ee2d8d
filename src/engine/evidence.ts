import type { VariantEvidence } from '#scenario/quality/evidence.ts';
import { beatsEvidence } from './evidence-beats.ts';
import { findMistakes } from './evidence-mistakes.ts';
import { bestRunsByEnding, recordRun } from './evidence-runs.ts';
import { bestContinuation } from './continuation.ts';
import type { ProvedCall } from './proved-call.ts';
import { bestOfCall } from './values.ts';

/**
 * What the quality rules of a scenario want to know of a variant: a few passes over its configurations, none of which
 * takes longer than the survey of the proof.
 */
export function gatherEvidence({ variant, values, start }: ProvedCall): VariantEvidence {
  const { beats, firstMistakes } = beatsEvidence(values);
  return {
    variant: variant.id,
    best: bestOfCall(values),
    beats,
    modelPath: recordRun(values, start, bestContinuation(values, 0)),
    endings: bestRunsByEnding(values).map(({ ending, points, run }) => ({
      ending,
      points,
      run: recordRun(values, start, run),
    })),
    firstMistakes,
    mistakes: findMistakes(values),
  };
}
