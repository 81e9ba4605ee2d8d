import { latePart } from '#web/ui/late-part.tsx';

/** What an address shows that leads nowhere; few ever see it. */
export const NotFound = latePart(async () => (await import('./not-found.tsx')).NotFound, null);
