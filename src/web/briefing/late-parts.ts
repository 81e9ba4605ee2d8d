import { modes } from '#web/messages/modes.ts';
import { latePart } from '#web/ui/late-part.tsx';

/** Only who drills chooses a stretch. */
export const DrillStart = latePart(
  async () => (await import('./drill-start.tsx')).DrillStart,
  modes.drill.finding,
);

/** Without it (offline, a new version published) the call itself says what is wrong. */
export const NoStorage = latePart(async () => {
  const part = await import('./no-storage.tsx').catch(() => ({ NoStorage: () => null }));
  return part.NoStorage;
}, null);
