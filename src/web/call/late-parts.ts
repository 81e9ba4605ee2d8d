import { latePart } from '#web/ui/late-part.tsx';

// No first reply waits for these: a call begins without what comes at its end, opens over it, or goes wrong.
export const WrapUp = latePart(async () => (await import('./wrap-up.tsx')).WrapUp, null);
export const RecapCard = latePart(async () => (await import('./recap-card.tsx')).RecapCard, null);
export const RunOver = latePart(async () => (await import('./run-over.tsx')).RunOver, null);
export const CallTrouble = latePart(
  async () => (await import('./call-trouble.tsx')).CallTrouble,
  null,
);
export const CallDialog = latePart(
  async () => (await import('./call-dialog.tsx')).CallDialog,
  null,
);
export const CallSettings = latePart(
  async () => (await import('./call-settings.tsx')).CallSettings,
  null,
);

/** Fetches what the rest of a call may need, so that the network may be gone by then. */
export async function prefetchParts(): Promise<void> {
  const parts = [CallDialog, CallSettings, CallTrouble, WrapUp, RecapCard, RunOver];
  await Promise.all(parts.map(({ prefetch }) => prefetch()));
}

/** Off at first. Without it (offline, a new version published) nobody is held to a time, which costs no call. */
export const AnswerClock = latePart(async () => {
  const part = await import('./answer-clock.tsx').catch(() => ({ AnswerClock: () => null }));
  return part.AnswerClock;
}, null);
