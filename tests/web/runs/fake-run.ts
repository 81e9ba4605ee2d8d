import { type LogEntry, logKinds, type RunHeader, rulesVersion } from '#engine/run.ts';
import type { IdSource } from '#web/runs/run-id.ts';
import type { RunChannel, RunNews } from '#web/runs/run-channel.ts';
import type { NewRun } from '#web/runs/run-store.ts';

export const canonical = '{"format":1}';

export const header: RunHeader = {
  scenarioHash: 'a'.repeat(64),
  rules: rulesVersion,
  variant: 'regular',
  mode: 'practice',
  pressure: false,
  drillPhase: null,
  seed: 7,
  origin: null,
};

export function newRun(id = 'run-1'): NewRun {
  return { id, header, scenarioId: 'late', canonical };
}

/** A reply entry, told apart by its index. */
export function reply(index: number, dtMs = 1000): LogEntry {
  return [logKinds.reply, index, dtMs];
}

/** A clock that ticks one millisecond each time it is asked, and bytes that count up. */
export function fixedIds(): IdSource {
  let now = 1_700_000_000_000;
  let next = 0;
  return {
    now: () => (now += 1),
    fillRandom: (bytes) => {
      for (let place = 0; place < bytes.length; place += 1) bytes[place] = next++ & 0xff;
    },
  };
}

/** Two ends of one channel, as two tabs have them; news arrive at once. */
export function channelPair(): readonly [RunChannel, RunChannel] {
  const listeners: [((news: RunNews) => void)[], ((news: RunNews) => void)[]] = [[], []];
  const end = (mine: 0 | 1, other: 0 | 1): RunChannel => ({
    tell: (news) => {
      for (const listener of listeners[other]) listener(news);
    },
    listen: (listener) => {
      listeners[mine].push(listener);
    },
    close: () => {
      listeners[mine] = [];
    },
  });
  return [end(0, 1), end(1, 0)];
}
