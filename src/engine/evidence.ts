import type { VariantEvidence } from '#scenario/quality/evidence.ts';
import { beatsEvidence } from './evidence-beats.ts';
import { findMistakes } from './evidence-mistakes.ts';
import { type EvidenceNeeds, needsOf } from './evidence-needs.ts';
import { bestRunsByEnding, recordRun } from './evidence-runs.ts';
import { bestContinuation } from './continuation.ts';
import type { ProvedCall } from './proved-call.ts';
import { bestOfCall } from './values.ts';

/**
 * What the quality rules of a scenario want to know of a variant: a few passes over its configurations, none of which
 * takes longer than the survey of the proof.
 *
 * @param needs As made once for all variants of the scenario; made for this one when left out.
 */
export function gatherEvidence(
  { variant, values, start }: ProvedCall,
  needs: EvidenceNeeds = needsOf(values.space.rules),
): VariantEvidence {
  const { beats, fatal, pleasingCosts } = beatsEvidence(values, needs);
  return {
    variant: variant.id,
    best: bestOfCall(values),
    beats,
    modelPath: recordRun(values, start, bestContinuation(values, 0)),
    endings: bestRunsByEnding(values).map(({ ending, run }) => ({
      ending,
      run: recordRun(values, start, run),
    })),
    fatal,
    pleasingCosts,
    mistakes: findMistakes(values, needs),
  };
}
