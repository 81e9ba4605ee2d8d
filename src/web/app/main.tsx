import '#web/ui/styles/reset.css';
import '#web/ui/styles/tokens.css';
import '#web/ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { portraitUrl } from 'virtual:portraits';
import { scenarios } from 'virtual:scenario-index';
import { browserIds } from '#web/runs/run-id.ts';
import { App } from './app.tsx';
import { createLateRunStore } from './late-run-store.ts';
import { createPreferencesStore, findStorage } from './preferences.ts';
import { followTheme } from './theme.ts';
import type { Wiring } from './wiring.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

const storage = findStorage();
const preferences = createPreferencesStore(storage);
followTheme(preferences, document.documentElement);

let cards: ReturnType<Wiring['loadCards']> | null = null;
const loadCards: Wiring['loadCards'] = () => {
  cards ??= import('virtual:scenarios')
    .then((module) => module.scenarios)
    .catch((error: unknown) => {
      // The next visit fetches again.
      cards = null;
      throw error;
    });
  return cards;
};

const openVoice: Wiring['openVoice'] =
  'speechSynthesis' in globalThis
    ? async () => (await import('#web/voice/open-voice.ts')).openVoice()
    : null;

const openPhone: Wiring['openPhone'] = async () =>
  (await import('#web/call/open-phone.ts')).openPhone();

createRoot(root).render(
  <StrictMode>
    <App
      basePath={import.meta.env.BASE_URL.replace(/\/$/, '')}
      preferences={preferences}
      wiring={{
        scenarios,
        loadCards,
        runs: createLateRunStore(async () => {
          const { openRunStore } = await import('./open-run-store.ts');
          return openRunStore();
        }),
        ids: browserIds,
        clock: () => performance.now(),
        openVoice,
        openPhone,
        portraitUrl,
      }}
    />
  </StrictMode>,
);
