import { closeGuidelines } from './close.ts';
import { connectGuidelines } from './connect.ts';
import type { Guideline, GuidelinesById } from './guideline.ts';
import { type GuidelineId, guidelineIds } from './ids.ts';
import { listenGuidelines } from './listen.ts';
import { prepareGuidelines } from './prepare.ts';
import { solveGuidelines } from './solve.ts';
import { speakGuidelines } from './speak.ts';

/** Every guideline under its id. A guideline that is missing from its phase's file does not compile here. */
export const guidelinesById: GuidelinesById<GuidelineId> = {
  ...prepareGuidelines,
  ...listenGuidelines,
  ...connectGuidelines,
  ...speakGuidelines,
  ...solveGuidelines,
  ...closeGuidelines,
};

/** The whole catalogue in the order of a conversation, the order of `guidelineIds`. */
export const catalogue: readonly Guideline[] = guidelineIds.map((id) => guidelinesById[id]);
