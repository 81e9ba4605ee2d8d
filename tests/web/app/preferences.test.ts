// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPreferencesStore, findStorage, preferencesKey } from '#web/app/preferences.ts';
import { followTheme } from '#web/app/theme.ts';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

describe('preferences', () => {
  it('follow the device and the speaking pace at first', () => {
    expect(createPreferencesStore(localStorage).getState()).toEqual({
      theme: 'system',
      pace: 'normal',
      answerTime: 'off',
      hasKeys: true,
      hasVoice: false,
      voiceId: null,
      saysFirst: false,
      isMuted: false,
    });
  });

  it('outlive the page', () => {
    createPreferencesStore(localStorage).setState({
      theme: 'dark',
      pace: 'instant',
      answerTime: '3x',
      hasVoice: true,
      voiceId: 'Kate',
      saysFirst: true,
      isMuted: true,
    });
    expect(createPreferencesStore(localStorage).getState()).toEqual({
      theme: 'dark',
      pace: 'instant',
      answerTime: '3x',
      hasKeys: true,
      hasVoice: true,
      voiceId: 'Kate',
      saysFirst: true,
      isMuted: true,
    });
  });

  it.each([
    'not JSON',
    '[]',
    'null',
    '"dark"',
    '{"theme":"pink","pace":3,"answerTime":"4x","hasVoice":1,"voiceId":2,"saysFirst":"no","isMuted":0}',
  ])('read as untouched what is not theirs: %s', (text) => {
    localStorage.setItem(preferencesKey, text);
    expect(createPreferencesStore(localStorage).getState()).toEqual({
      theme: 'system',
      pace: 'normal',
      answerTime: 'off',
      hasKeys: true,
      hasVoice: false,
      voiceId: null,
      saysFirst: false,
      isMuted: false,
    });
  });

  it('hold until the page is left where nothing can be kept', () => {
    const store = createPreferencesStore(null);
    store.setState({ theme: 'light' });
    expect(store.getState().theme).toBe('light');
  });

  it('hold until the page is left when the storage is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const store = createPreferencesStore(localStorage);
    store.setState({ theme: 'light' });
    expect(store.getState().theme).toBe('light');
  });
});

it('finds no storage where the browser refuses one', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Denied.', 'SecurityError');
  });
  expect(findStorage()).toBeNull();
});

it('finds no storage where the browser refuses to read it', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('Denied.', 'SecurityError');
  });
  expect(findStorage()).toBeNull();
});

describe('the theme', () => {
  it('is shown as chosen, from the start and on every change', () => {
    const store = createPreferencesStore(localStorage);
    store.setState({ theme: 'dark' });
    followTheme(store, document.documentElement);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    store.setState({ theme: 'light' });
    expect(document.documentElement.dataset['theme']).toBe('light');
  });

  it('is left to the device again', () => {
    const store = createPreferencesStore(localStorage);
    store.setState({ theme: 'dark' });
    followTheme(store, document.documentElement);
    store.setState({ theme: 'system' });
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });
});
