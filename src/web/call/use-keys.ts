import { useEffect, useEffectEvent } from 'react';

const writing = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';

/** Whether something is where a letter is a letter. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(writing) !== null;
}

/**
 * Single keys of the call. Not while somebody types, holds a key down or uses a shortcut of the
 * browser, and not at all when switched off (WCAG 2.1.4).
 */
export function useKeys(isOn: boolean, onKey: (key: string) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWriting(event.target)) return;
    onKey(event.key.toLowerCase());
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [isOn]);
}
