/** What is to appear after a click. */
export interface Awaited {
  readonly line: string;
  readonly replies: readonly string[];
}

/** From the click's own time stamp to the end of the frame that showed it, in milliseconds. */
export interface StepTimes {
  readonly line: number;
  /** Every reply is there, none of it faded or hidden. */
  readonly replies: number;
  /** A reply takes a click: a call waits for that, so that the second half of a double click is void. */
  readonly open: number;
}

/** What the probe offers in a page. */
export interface Probe {
  /** Waits until a turn takes a click, and tells where its first reply stands. */
  readonly ready: (turn: number) => Promise<{ readonly x: number; readonly y: number }>;
  /** Has to be called before the click that brings the turn. */
  readonly await: (turn: number) => void;
  readonly times: () => Promise<StepTimes>;
  /** Chooses the first reply of every turn but the last, as fast as the page takes it. */
  readonly playToLast: () => Promise<void>;
  /** Ends the call in its last turn and plays another to there, so many times. */
  readonly playOn: (calls: number) => Promise<void>;
}

/** What the probe has to know. */
export interface Played {
  readonly turns: readonly Awaited[];
  readonly ending: string;
  /** What is clicked one after the other to get from the end of a call to the next one. */
  readonly route: readonly string[];
}

/**
 * Puts the same probe into the app and into the floor: it knows the page by its roles alone. Sent as
 * text, so it may use nothing from outside.
 */
function installProbe({ turns, ending, route }: Played): void {
  const limitMs = 30_000;
  /** As long as the call holds replies back; the floor is clicked in the same rhythm. */
  const restMs = 300;

  const buttons = () => [...document.querySelectorAll<HTMLElement>('main ol > li > button')];
  const findLine = ({ line }: Awaited) =>
    [...document.querySelectorAll('[aria-live="polite"] p')].find((p) => p.textContent === line);
  const holds = ({ replies }: Awaited) => {
    const shown = buttons().map((button) => button.textContent);
    return (
      shown.length === replies.length &&
      replies.every((reply) => shown.some((text) => text.endsWith(reply)))
    );
  };
  const isOpen = () => buttons()[0]?.getAttribute('aria-disabled') !== 'true';

  const seen = (element: Element | undefined): number => {
    if (element === undefined || !(element instanceof HTMLElement)) return 0;
    if (element.closest('[inert], [aria-hidden="true"]') !== null) return 0;
    if (getComputedStyle(element).visibility !== 'visible') return 0;
    let opacity = 1;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return opacity;
  };

  /** Resolves at the first change of the page after which something holds. */
  const changed = (holdsNow: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      if (holdsNow()) {
        resolve();
        return;
      }
      const observer = new MutationObserver(() => {
        if (holdsNow()) end(resolve);
      });
      const timer = setTimeout(
        () => end(() => reject(new Error(`Waited in vain: ${String(holdsNow)}`))),
        limitMs,
      );
      const end = (then: () => void) => {
        observer.disconnect();
        clearTimeout(timer);
        then();
      };
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });

  /** When the first frame was done at whose beginning something held. */
  const painted = (holdsNow: () => boolean) =>
    new Promise<number>((resolve, reject) => {
      const since = performance.now();
      const look = () => {
        if (holdsNow()) {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => {
            port1.close();
            resolve(performance.now());
          });
          port1.start();
          port2.postMessage(null);
        } else if (performance.now() - since > limitMs) {
          reject(new Error(`Never painted: ${String(holdsNow)}`));
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });

  let clickedAt = 0;
  document.addEventListener('click', ({ timeStamp }) => (clickedAt = timeStamp), { capture: true });

  let times: Promise<StepTimes> | null = null;
  const take = async (turn: Awaited): Promise<StepTimes> => {
    await changed(() => findLine(turn) !== undefined);
    const [line, replies] = await Promise.all([
      painted(() => seen(findLine(turn)) > 0.05),
      painted(() => holds(turn) && buttons().every((button) => seen(button) >= 0.99)),
    ]);
    await changed(isOpen);
    const open = performance.now();
    await new Promise((resolve) => {
      setTimeout(resolve, restMs - (performance.now() - replies));
    });
    return { line: line - clickedAt, replies: replies - clickedAt, open: open - clickedAt };
  };

  const turnAt = (place: number): Awaited => {
    const turn = turns[place];
    if (turn === undefined) throw new Error(`The story has no turn ${place}.`);
    return turn;
  };
  const opened = (turn: Awaited) =>
    changed(() => findLine(turn) !== undefined && holds(turn) && isOpen());
  const play = async (played: readonly Awaited[]) => {
    for (const turn of played) {
      // oxlint-disable-next-line no-await-in-loop -- one choice after the other
      await opened(turn);
      buttons()[0]?.click();
    }
  };
  const press = async (selector: string) => {
    await changed(() => document.querySelector(selector) !== null);
    document.querySelector<HTMLElement>(selector)?.click();
  };
  const playToLast = async () => {
    await play(turns.slice(0, -1));
    await opened(turnAt(turns.length - 1));
  };

  const probe: Probe = {
    ready: async (turn) => {
      await opened(turnAt(turn));
      const [first] = buttons();
      first?.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = first?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    await: (turn) => {
      times = take(turnAt(turn));
    },
    times: async () => {
      if (times === null) throw new Error('Nothing was awaited.');
      return await times;
    },
    playToLast,
    playOn: async (calls) => {
      for (let call = 0; call < calls; call += 1) {
        // oxlint-disable no-await-in-loop -- one call after the other
        await play(turns.slice(-1));
        await changed(() => document.querySelector('main')?.textContent.includes(ending) ?? false);
        for (const selector of route) await press(selector);
        await playToLast();
        // oxlint-enable no-await-in-loop
      }
    },
  };
  Object.assign(globalThis, { benchProbe: probe });
}

/** Lets every short wait be over at once, for runs that are counted and not timed. */
function skipWaits(): void {
  const wait = globalThis.setTimeout;
  const longest = 1000;
  Object.assign(globalThis, {
    setTimeout: (then: () => void, ms = 0) => wait(then, ms <= longest ? 0 : ms),
  });
}

// The loader that runs this file names functions through a helper, which a page does not have.
const asScript = (install: string, given = '') =>
  `(() => { const __name = (named) => named; (${install})(${given}); })();`;

export const writeProbe = (played: Played) =>
  asScript(String(installProbe), JSON.stringify(played));

export const hasteScript = asScript(String(skipWaits));
