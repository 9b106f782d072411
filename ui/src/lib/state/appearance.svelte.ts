import type { Language } from '$lib/words/index.svelte';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export type Density = 'comfortable' | 'compact';

interface Kept {
  theme: Theme;
  language: Language;
  textSize: number;
  accentHue: number;
  density: Density;
  sidebar: 'wide' | 'narrow';
}

const KEY = 'foothold.appearance';

function defaults(): Kept {
  const language = globalThis.navigator?.language?.startsWith('de') ? 'de' : 'en';
  return { theme: 'system', language, textSize: 1, accentHue: 190, density: 'comfortable', sidebar: 'wide' };
}

function kept(): Partial<Kept> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** How this device shows Foothold. Kept on the device, not in the vault; `static/appearance.js` reads it before paint. */
class Appearance implements Kept {
  theme = $state<Theme>('system');
  language = $state<Language>('en');
  textSize = $state(1);
  accentHue = $state(190);
  density = $state<Density>('comfortable');
  sidebar = $state<'wide' | 'narrow'>('wide');

  constructor() {
    Object.assign(this, defaults(), kept());
    globalThis.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', () => this.showTheme());
  }

  private showTheme(): void {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = this.theme === 'system' ? (isDark ? 'dark' : 'light') : this.theme;
  }

  /** Keeps a change and shows it. */
  set(change: Partial<Kept>): void {
    Object.assign(this, change);
    const { theme, language, textSize, accentHue, density, sidebar } = this;
    try {
      localStorage.setItem(KEY, JSON.stringify({ theme, language, textSize, accentHue, density, sidebar }));
    } catch {
      // A browser that keeps nothing still shows the change until it is closed.
    }
    const root = document.documentElement;
    this.showTheme();
    root.style.setProperty('--text-scale', String(textSize));
    root.style.setProperty('--accent-hue', String(accentHue));
    root.dataset.density = density;
    root.dataset.sidebar = sidebar;
  }
}

export const appearance = new Appearance();
