// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OwnWords } from '#web/call/own-words.tsx';

const line = { id: 'a/b', by: 'learner', text: 'I am on it.', feels: null, states: [] } as const;

it.each([
  ['clamps what stands in the transcript as well', false, expect.stringContaining('words')],
  ['shows all of what stands nowhere else', true, ''],
])('%s', (_, isWhole, className) => {
  render(<OwnWords line={line} isDeed={false} isWhole={isWhole} />);
  expect(screen.getByText('I am on it.').className).toEqual(className);
});
