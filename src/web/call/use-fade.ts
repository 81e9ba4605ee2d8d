import { type ComponentType, useEffect, useState } from 'react';
import type { FadeProps } from '#web/ui/fade.tsx';

/** What fades content in once the chunk for it is there; until then nothing does. */
export function useFade(isWanted: boolean): ComponentType<FadeProps> | null {
  const [loaded, setLoaded] = useState<{ readonly Fade: ComponentType<FadeProps> } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    void import('#web/ui/fade.tsx').then(setLoaded, () => {
      // A chunk that does not arrive (offline, a new version published) costs a fade, nothing else.
    });
  }, [isWanted]);
  return loaded?.Fade ?? null;
}
