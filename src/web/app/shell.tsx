import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { app } from '#web/messages/app.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { BrandMark } from './brand-mark.tsx';
import { NewVersion } from './late-new-version.ts';
import { links } from './links.ts';
import type { Theme } from './preferences.ts';
import styles from './shell.module.css';

const mainId = 'content';

const themes = [
  { value: 'system', label: app.theme.system, icon: 'screen' },
  { value: 'light', label: app.theme.light, icon: 'sun' },
  { value: 'dark', label: app.theme.dark, icon: 'moon' },
] as const;

/** Where one can go from everywhere, each with the addresses that belong to it. */
const places = [
  { href: links.library, name: app.nav.scenarios, here: /^\/($|scenarios|sheet\/)/u },
  { href: links.progress, name: app.nav.progress, here: /^\/progress$/u },
  { href: links.guidelines, name: app.nav.guidelines, here: /^\/guidelines/u },
];

interface ShellProps {
  readonly theme: Theme;
  readonly onThemeChange: (theme: Theme) => void;
  readonly children: ReactNode;
}

/** The frame of every screen: skip link, header, content, footer. */
export function Shell({ theme, onThemeChange, children }: ShellProps) {
  const [path] = useLocation();
  // In a call there is nowhere else to go, and nothing to look up in an assessment.
  const isCall = path.startsWith('/play/');
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href={`#${mainId}`}>
        {app.skipToContent}
      </a>
      <header className={styles.header}>
        <Link className={styles.brand} href={links.library} aria-label={app.home}>
          <BrandMark />
          {app.name}
        </Link>
        {!isCall && (
          <nav className={styles.nav} aria-label={app.nav.label}>
            {places.map(({ href, name, here }) => (
              <Link key={href} href={href} aria-current={here.test(path) ? 'page' : undefined}>
                {name}
              </Link>
            ))}
          </nav>
        )}
        <ChoiceGroup
          legend={app.theme.legend}
          isLegendHidden
          look="icons"
          choices={themes}
          value={theme}
          onChange={onThemeChange}
        />
      </header>
      <main id={mainId} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        {import.meta.env.PROD && <NewVersion />}
        <p>
          {app.footer} <Link href={links.data}>{app.data}</Link>
        </p>
      </footer>
    </div>
  );
}
