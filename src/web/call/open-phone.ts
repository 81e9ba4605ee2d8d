import { type ComponentType, createElement } from 'react';
import { createBrowserSounds } from '#web/phone/browser-sounds.ts';
import { Lips, type LipsProps } from '#web/phone/lips.tsx';
import type { Sounds } from '#web/phone/sounds.ts';
import type { PlayingState } from './call-state.ts';
import { beginsCall, Connection, type ConnectionProps } from './connection.tsx';

/** What makes a call a phone call. It comes in one piece once a call is open; nobody waits for it. */
export interface Phone {
  /** Whether the first words of the call are about to be said. */
  readonly rings: (state: PlayingState) => boolean;
  readonly Connection: ComponentType<Omit<ConnectionProps, 'sounds'>>;
  readonly Lips: ComponentType<LipsProps>;
}

/** @param sounds Those of this browser unless told otherwise. */
export function openPhone(sounds: Sounds = createBrowserSounds()): Phone {
  return {
    rings: beginsCall,
    Connection: (props) => createElement(Connection, { ...props, sounds }),
    Lips,
  };
}
