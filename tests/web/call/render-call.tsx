import 'fake-indexeddb/auto';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { CompiledCall } from '#engine/compile.ts';
import type { Mode } from '#engine/run.ts';
import { splitAdvice } from '#scenario/advice.ts';
import { fillScenario } from '#scenario/fill.ts';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { supportDialogs } from '#tests/support/dialogs.ts';
import { fixedIds } from '#tests/web/runs/fake-run.ts';
import { tinyScenario, tinySource } from '#tests/support/tiny-scenario.ts';
import { CallScreen } from '#web/call/call-screen.tsx';
import { CallStopped } from '#web/call/call-stopped.tsx';
import { Coach } from '#web/call/coach.tsx';
import type { CallPreferences } from '#web/call/call-settings.tsx';
import { prefetchParts } from '#web/call/late-parts.ts';
import type { OpenPhone } from '#web/call/use-phone.ts';
import type { OpenVoice } from '#web/call/use-call-voice.ts';
import type { IdSource } from '#web/runs/run-id.ts';
import type { RunChannel } from '#web/runs/run-channel.ts';
import { createRunStore, type RunStore } from '#web/runs/run-store.ts';

let ids: IdSource = fixedIds();

export const canonical = canonicalJson(tinySource);
export const tinyHash = scenarioHash(canonical);

const current = {
  id: tinySource.id,
  hash: tinyHash,
  scenario: fillScenario(splitAdvice(canonical).call),
  loadCanonical: () => Promise.resolve(canonical),
};

export interface OpenCall {
  readonly runs?: RunStore;
  readonly runId?: string | null;
  readonly variantId?: string;
  readonly mode?: Mode;
  readonly stretch?: CompiledCall;
  /** The scenario in the address; the call's own unless told otherwise. */
  readonly scenarioId?: string;
  readonly preferences?: Partial<CallPreferences>;
  readonly hasScenario?: boolean;
  /** The same function for the whole test. */
  readonly openVoice?: OpenVoice;
  readonly openPhone?: OpenPhone;
}

/** A browser without data, and timers that only the test moves. The disk keeps its own time. */
export function freshBrowser(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Testing Library lets timers of this name run after each event, and knows no other.
  vi.stubGlobal('jest', { advanceTimersByTime: vi.advanceTimersByTime.bind(vi) });
  vi.stubGlobal('indexedDB', new IDBFactory());
  ids = fixedIds();
  localStorage.clear();
  document.documentElement.lang = 'en';
  document.title = '';
  supportDialogs();
  Element.prototype.scrollIntoView = () => undefined;
}

export function openStore(channel: RunChannel | null = null): RunStore {
  return createRunStore({ ...ids, channel });
}

export type User = ReturnType<typeof userEvent.setup>;

/** The call screen on a real store, everything said at once unless told otherwise. */
export async function openCall({ runs = openStore(), runId = null, ...call }: OpenCall = {}) {
  await prefetchParts();
  let now = 0;
  const onStarted = vi.fn<(id: string) => void>();
  const onNearEnd = vi.fn<() => void>();
  const ui = (preferences: CallPreferences) => (
    <main>
      <CallScreen
        scenarioId={call.scenarioId ?? tinySource.id}
        current={call.hasScenario === false ? null : current}
        runId={runId}
        variantId={call.variantId ?? null}
        mode={call.mode ?? 'practice'}
        stretch={call.stretch ?? null}
        deps={{
          runs,
          ids,
          clock: () => (now += 1500),
          onStarted,
          openVoice: call.openVoice ?? null,
          openPhone: call.openPhone ?? null,
        }}
        preferences={preferences}
        onPreferencesChange={(changes) => rerender(ui({ ...preferences, ...changes }))}
        portraitUrl={(id, expression) => `/${id}-${expression}.svg`}
        links={{ library: '/', debrief: (id) => `/debrief/${id}` }}
        onNearEnd={onNearEnd}
        renderBriefing={(scenario) => <p>{scenario.you.goal}</p>}
        Stopped={CallStopped}
        renderCoach={(state, guidance, live) => (
          <Coach
            state={state}
            guidance={guidance}
            live={live}
            loadAdvised={() => Promise.resolve(tinyScenario)}
          />
        )}
      />
    </main>
  );
  // Awaited, since what the coach says comes late.
  const { rerender, unmount, container } = await act(async () =>
    render(
      ui({
        pace: 'instant',
        answerTime: 'off',
        hasKeys: true,
        hasVoice: false,
        voiceId: null,
        saysFirst: false,
        isMuted: false,
        ...call.preferences,
      }),
    ),
  );
  await saved();
  return { runs, onStarted, onNearEnd, unmount, container, user: userEvent.setup({ delay: null }) };
}

/** Lets the disk do what it was asked to. */
export async function saved(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each step of the disk asks for the next
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  });
}

/** Lets so many milliseconds pass on the screen. */
export function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

/** Long enough that a press counts as meant for what is shown. */
export const settled = () => pass(300);

/** The replies that can be read and pressed now. */
function replyButtons(): readonly HTMLButtonElement[] {
  const lists = [...document.querySelectorAll('ol')].filter((list) =>
    list.getAttribute('aria-label')?.startsWith('What do you'),
  );
  return lists
    .filter((list) => list.getAttribute('aria-hidden') !== 'true' && !list.inert)
    .flatMap((list) => [...list.querySelectorAll('button')]);
}

/** The words of the replies that can be read now, in their order. */
export const offered = () =>
  replyButtons().map((button) => (button.textContent ?? '').replace(/^\d/, ''));

/** The reply with these words; searching by role takes jsdom long, and `offered` checks what a role would. */
export function replyOf(words: RegExp): HTMLButtonElement {
  const found = replyButtons().find((button) => words.test(button.textContent ?? ''));
  if (found === undefined) throw new Error(`No reply says ${words}: ${offered().join(' | ')}`);
  return found;
}

/** Presses the reply with these words and lets it be saved. */
export async function choose(user: User, words: RegExp): Promise<void> {
  settled();
  await user.click(replyOf(words));
  await saved();
}

/** Presses any other button. */
export async function click(user: User, name: string | RegExp): Promise<void> {
  settled();
  await user.click(screen.getByRole('button', { name }));
  await saved();
}

/** Presses keys and lets what they did be saved. */
export async function press(user: User, keys: string): Promise<void> {
  settled();
  await user.keyboard(keys);
  await saved();
}

/** Presses the number key of the reply with these words. */
export async function pressKeyOf(user: User, words: RegExp): Promise<void> {
  await press(user, String(replyButtons().indexOf(replyOf(words)) + 1));
}

/** Moves the focus on, key by key, until the control with this name has it. */
export async function tabTo(user: User, name: string): Promise<void> {
  const wanted = screen.getByRole('button', { name });
  for (let tabs = 0; tabs < 40 && document.activeElement !== wanted; tabs += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await user.tab();
  }
}

/** What stands in the middle of the screen: what is told and said at this turn. */
export const said = () =>
  document.querySelector('[aria-live="polite"]')?.parentElement?.textContent ?? '';

/** The one run that is stored. */
export async function storedRun(runs: RunStore) {
  const [row] = (await runs.list()).runs;
  return row === undefined ? null : await runs.load(row.id);
}
