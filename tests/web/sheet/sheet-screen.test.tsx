// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { SheetScreen } from '#web/sheet/sheet-screen.tsx';

async function show(asked: string | null = null, onPrint = vi.fn<() => void>()) {
  document.documentElement.lang = 'en';
  const scenario = Promise.resolve(tinyScenario);
  await act(async () => {
    render(
      <main>
        <SheetScreen
          scenario={scenario}
          asked={asked}
          briefingHref="/scenarios/tiny-call"
          onPrint={onPrint}
          renderBriefing={(_, variant) => <h3>Briefing of {variant}</h3>}
        />
      </main>,
    );
    await scenario;
  });
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const customer = () => region('For the customer');
const listOf = (name: string) =>
  region(name)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const linesOf = (title: string) => {
  const beat = customer().getByText(title, { selector: 'dt' }).parentElement;
  return [...(beat?.querySelectorAll('dd') ?? [])].map((line) => line.textContent);
};

it('tells the customer who they are, what they want and what they fear', async () => {
  await show();
  expect(customer().getByText(/^You are Ilse Brandt, Shop manager, Brandt Tools\./)).toBeVisible();
  expect(customer().getByText('Stock on the shelf by Friday.')).toBeVisible();
  expect(customer().getByText('An empty stand at the fair.')).toBeVisible();
});

it('tells each fact once, with the first occasion for it', async () => {
  await show();
  expect(listOf('What they may tell, and when')).toEqual([
    'The fair opens on Friday at nine. Unasked, at “What she says first”',
    'The van leaves at six. At “What she wants to know”, once your colleague has said something like “A van leaves at six tonight with four boxes, and I cannot bring the rest before Thursday.”',
  ]);
});

it('says where the mood starts and what moves it, with the answer that goes with it', async () => {
  await show();
  const mood = region('How the mood moves');
  expect(mood.getByText(/anger stands at 4 of 10 and trust at 5 of 10/)).toBeVisible();
  expect(mood.getByText(/You said what it does to her\./)).toHaveTextContent(
    'You said what it does to her. “The fair opens on Friday at nine. Four boxes would save me.”',
  );
  const calms = mood.getByRole('heading', { name: 'What calms and wins trust' }).parentElement;
  expect(calms).toHaveTextContent('You said what it does to her.');
  expect(calms).toHaveTextContent(`“${guidelinesById.empathise.title}”`);
});

it('leaves out what moved the mood before the call', async () => {
  await show();
  expect(document.body).not.toHaveTextContent('She read it between two customers.');
});

it('gives the lines with how they sound and what they hang on', async () => {
  await show();
  expect(linesOf('The last minute')).toEqual([
    'If: A van was promised for tonight. (calm) Four boxes tonight, then.',
    'Otherwise. (tired) I still do not know what to tell my boss.',
  ]);
});

it('says how an interruption and a silence are met', async () => {
  await show();
  expect(linesOf('What she says first').slice(-2)).toEqual([
    'If you are cut short. (angry) I was not done.',
    'If nothing comes. (doubtful) Hello? Are you still there?',
  ]);
});

it('leaves out the lines of other variants', async () => {
  await show();
  expect(document.body).not.toHaveTextContent('I have a photo of your own label');
});

it('keeps of the lines only the one that a variant settles on', async () => {
  await show('furious');
  expect(linesOf('What she says first')[0]).toBe(
    '(angry) I have a photo of your own label on that pallet. Dock 4. The fair opens on Friday at nine.',
  );
  expect(document.body).not.toHaveTextContent('Where is it? The fair opens');
});

it('changes every sheet with the variant', async () => {
  await show();
  expect(screen.getAllByText('The pallet at the wrong dock: She waits for news')).toHaveLength(3);
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'How it begins' }),
    'She saw the label',
  );
  expect(screen.getAllByText('The pallet at the wrong dock: She saw the label')).toHaveLength(3);
  expect(screen.getByRole('heading', { name: 'Briefing of furious' })).toBeVisible();
  expect(region('How the mood moves').getByText(/anger stands at 7/)).toBeVisible();
});

it('gives whoever takes the call the briefing and nothing of the customer’s sheet', async () => {
  await show();
  const learner = screen.getByRole('region', { name: 'For whoever takes the call' });
  expect(within(learner).getByRole('heading', { name: 'Briefing of calm' })).toBeVisible();
  expect(learner).not.toHaveTextContent('An empty stand at the fair.');
});

it('gives the observer the guidelines of the call, what to do and what breaks it', async () => {
  await show();
  const { title, todo, breaks } = guidelinesById.empathise;
  const watch = region('What to watch');
  expect(watch.getByText(title + '.').closest('li')).toHaveTextContent(
    `${title}. ${todo} Breaks it: ${breaks.map(({ text }) => text).join('; ')}.`,
  );
  expect(watch.queryByText(`${guidelinesById['raise-early'].title}.`)).toBeNull();
});

it('gives the observer what happens around the call', async () => {
  await show();
  const news = region('What to pass on');
  expect(
    news.getByText('Twenty past two. The pallet is at dock 4, forty kilometres away.'),
  ).toBeVisible();
  expect(news.queryByText('The van came at ten to seven.')).toBeNull();
});

it('tells the customer how it can end', async () => {
  await show();
  expect(listOf('How it can end')).toEqual([
    'Four boxes for Friday. If: A van was promised for tonight · and trust at 5 of 10 or more',
    'A van, and doubts. If: A van was promised for tonight',
    'She rings somebody else. Otherwise',
  ]);
});

it('prints at a click', async () => {
  const onPrint = vi.fn<() => void>();
  await show(null, onPrint);
  await userEvent.click(screen.getByRole('button', { name: 'Print the sheets' }));
  expect(onPrint).toHaveBeenCalledOnce();
});

it('takes the default for a variant that is not there', async () => {
  await show('gone');
  expect(screen.getByRole('combobox')).toHaveValue('calm');
});

it('leads back to the briefing and has no violation', async () => {
  await show();
  expect(screen.getByRole('link', { name: 'Back to the briefing' })).toHaveAttribute(
    'href',
    '/scenarios/tiny-call',
  );
  expect(await findViolations()).toEqual([]);
});
