import type { Page } from '@playwright/test';

/**
 * What does not fit on the page, one line each: scrolling sideways, something beyond an edge, a text that its
 * box cuts off. What is hidden on purpose does not count, nor does what a part scrolls to.
 */
export async function findMisfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1;
    const misfits: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) {
      misfits.push(`the page scrolls sideways by ${scrollWidth - window.innerWidth} px`);
    }
    const modal = document.querySelector('dialog[open]');
    for (const element of (modal ?? document.body).querySelectorAll<HTMLElement>('*')) {
      if (!holdsText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (isHiddenOnPurpose(element)) continue;
      const box = textBox(element);
      if (box.left < -slack || box.right > window.innerWidth + slack) {
        misfits.push(`${name(element)} reaches from ${box.left} to ${box.right} px`);
      }
      const cut = cutBy(element, box);
      if (cut !== null) misfits.push(`${name(element)} is cut off by ${name(cut)}`);
    }
    return misfits;

    function holdsText(element: Element): boolean {
      if (element instanceof SVGElement || element instanceof HTMLOptionElement) return false;
      if (element.matches('input, select, textarea')) return true;
      return [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
    }

    /** For ears, not for eyes: clipped to nothing. Or an excerpt. */
    function isHiddenOnPurpose(element: Element): boolean {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { clipPath, opacity, webkitLineClamp } = getComputedStyle(at);
        if (clipPath === 'inset(50%)' || opacity === '0') return true;
        // A drawing that is moved under its frame; all of it stands in the outline as well.
        if (at.matches('.react-flow')) return true;
        // An excerpt that ends in dots: all of it stands elsewhere.
        if (webkitLineClamp !== 'none') return true;
      }
      return false;
    }

    function textBox(element: HTMLElement): DOMRect {
      if (element.matches('input, select, textarea')) return element.getBoundingClientRect();
      // Its own words alone: some of what stands in it may be hidden.
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const boxes = own.flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    }

    /** The nearest box that does not show all of the text; a box that scrolls shows it in time. */
    function cutBy(element: HTMLElement, box: DOMRect): Element | null {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(at);
        if (display === 'inline' || display === 'contents') continue;
        const edge = at.getBoundingClientRect();
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (overflowX !== 'visible') {
          if (box.left < edge.left - slack || box.right > edge.right + slack) return at;
        }
        if (hides(overflowY)) {
          if (box.top < edge.top - slack || box.bottom > edge.bottom + slack) return at;
        }
        if (overflowY === 'auto' || overflowY === 'scroll') return null;
      }
      return null;
    }

    function name(element: Element): string {
      const words = element.textContent?.trim().replace(/\s+/gu, ' ').slice(0, 40) ?? '';
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${words}”`;
    }
  });
}
