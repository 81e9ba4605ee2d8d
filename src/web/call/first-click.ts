import type { MouseEvent } from 'react';

/** False for the second half of a double click: it was meant for what stood there before. */
export function isFirstClick(event: MouseEvent): boolean {
  return event.detail < 2;
}
