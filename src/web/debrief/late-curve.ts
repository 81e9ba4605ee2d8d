import { latePart } from '#web/ui/late-part.tsx';

/** The mood curve, in a chunk beside the debrief's; `openDebrief` waits for it, so that nothing jumps. */
export const MoodCurve = latePart(async () => (await import('./mood-curve.tsx')).MoodCurve, null);
