import { openRunChannel } from '#web/runs/run-channel.ts';
import { browserIds } from '#web/runs/run-id.ts';
import { createRunStore, type RunStore } from '#web/runs/run-store.ts';

/** The runs of this browser, shared with its other tabs. */
export function openRunStore(): RunStore {
  return createRunStore({ channel: openRunChannel(), ...browserIds });
}
