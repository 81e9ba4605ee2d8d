import type { Page } from '@playwright/test';

/** What the test's script leaves in the page. */
interface Watched {
  readonly announced: string[];
}

/**
 * From now on notes each text that enters a live region of the page, by addition or by change: what a
 * screen reader would announce. A node that is taken out and put in again counts again.
 */
export async function watchAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const announced: string[] = [];
    Object.assign(globalThis, { announced });
    const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert]';
    const note = (node: Node) => {
      const whole = node instanceof Element ? node : null;
      const parts = whole?.localName === 'p' ? [] : [...(whole?.querySelectorAll('p') ?? [])];
      for (const part of parts.length === 0 ? [node] : parts) {
        const text = part.textContent?.trim() ?? '';
        if (text !== '') announced.push(text);
      }
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element === null || element.closest(live) === null) continue;
        if (type === 'characterData') note(target);
        for (const node of addedNodes) note(node);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was announced since the page was opened. */
export async function announcedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as Watched).announced);
}

/** The page as assistive technology gets it. */
export interface HeardPage {
  /** The texts of its live regions, one each that has any. */
  readonly live: readonly string[];
  /** All of its text. */
  readonly text: string;
}

/** Reads the accessibility tree of the page; what is hidden from it or inert has no text there. */
export async function readHeardPage(page: Page): Promise<HeardPage> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node === undefined) return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node.childIds ?? []).map(textOf).join('');
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  const regions = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'live' && value.value !== 'off'),
  );
  return {
    live: regions.map(({ nodeId }) => textOf(nodeId)).filter((text) => text !== ''),
    text: textOf(root?.nodeId ?? ''),
  };
}
