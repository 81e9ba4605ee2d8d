import { useState } from 'react';
import { Router } from 'wouter';
import { useStore } from 'zustand';
import type { PreferencesStore } from './preferences.ts';
import { Routes } from './routes.tsx';
import { Shell } from './shell.tsx';
import { createStepMemory } from './step-memory.ts';
import type { Wiring } from './wiring.ts';

interface AppProps {
  /** Where the app lives on its host: "" or "/training". */
  readonly basePath: string;
  readonly preferences: PreferencesStore;
  /** The same on every render. */
  readonly wiring: Wiring;
}

/** The whole app: the router under its base path, the frame, the screens. */
export function App({ basePath, preferences, wiring }: AppProps) {
  const current = useStore(preferences);
  const [steps] = useState(createStepMemory);
  return (
    <Router
      base={basePath}
      aroundNav={(navigate, to, options) => {
        steps.note(options?.replace === true ? 'replaced' : 'followed');
        navigate(to, options);
      }}
    >
      <Shell
        theme={current.theme}
        onThemeChange={(chosen) => preferences.setState({ theme: chosen })}
      >
        <Routes
          wiring={wiring}
          steps={steps}
          preferences={current}
          onPreferencesChange={(changes) => preferences.setState(changes)}
        />
      </Shell>
    </Router>
  );
}
