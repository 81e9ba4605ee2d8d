// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SpeakingSign } from '#web/call/speaking-sign.tsx';

it.each([
  ['moves while somebody talks', false],
  ['is still while a scene is read', true],
])('%s', (_, isStill) => {
  const { container } = render(<SpeakingSign isStill={isStill} />);
  expect(container.querySelector('[class*="still"]') !== null).toBe(isStill);
});
