import { vi } from 'vitest';
import { openPhone, type Phone } from '#web/call/open-phone.ts';
import type { SoundName } from '#web/phone/sounds.ts';

/** A telephone that makes no sound and writes down which it would have made. */
export function createFakePhone() {
  const heard: (SoundName | 'stop')[] = [];
  const phone = openPhone({
    play: (name) => {
      heard.push(name);
      return () => heard.push('stop');
    },
  });
  const found = Promise.resolve(phone);
  return { heard, openPhone: (): Promise<Phone> => found };
}

/** A device that asks for less motion, or does not. */
export function askForLessMotion(isAsked: boolean): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: isAsked,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}
