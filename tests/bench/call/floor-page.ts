import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Story } from './story.ts';

const template = path.join(import.meta.dirname, 'floor.html');

/** The hand-written page with a story in it. */
export function writeFloorPage(story: Story): string {
  // Nothing in a text may end the element that holds it.
  const json = JSON.stringify(story).replaceAll('<', String.raw`\u003c`);
  return readFileSync(template, 'utf8').replace('STORY', () => json);
}
