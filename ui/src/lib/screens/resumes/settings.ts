import type { FontChoice, LayoutSettings } from '$lib/api/bindings';
import { formatNumber, hasWords, t, valueName, words } from '$lib/words/index.svelte';

/** The settings of a résumé that has none of its own; the same as the core's. */
export const USUAL: Required<LayoutSettings> = {
  page: 'A4',
  margin: 18,
  font: 'SANS',
  font_size: 10,
  line_spacing: 0.62,
  section_spacing: 1,
  accent: '#0f766e',
  show_photo: true,
  dates: 'SHORT_MONTH',
  language: 'en',
  order: [],
  hidden: [],
  headings: {},
  keep_together: true,
  page_numbers: true,
};

/** Colours that stand out from white in print. */
export const ACCENTS = {
  '#0f766e': 'teal',
  '#1d4ed8': 'blue',
  '#4338ca': 'indigo',
  '#9d174d': 'rose',
  '#b91c1c': 'red',
  '#9a3412': 'brick',
  '#166534': 'green',
  '#334155': 'slate',
  '#111827': 'black',
} as const satisfies Record<string, string>;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'zh-Hans', 'ja', 'ar', 'he'];

/** The languages that a résumé's headings and dates can be in, by their own names; also one that was chosen elsewhere. */
export function languages(chosen: string): Array<[string, string]> {
  const codes = LANGUAGES.includes(chosen) ? LANGUAGES : [chosen, ...LANGUAGES];
  return codes.map((code) => {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return [code, name.charAt(0).toLocaleUpperCase(code) + name.slice(1)];
  });
}

/** The face that a template was drawn for; as in `crates/typeset/src/templates.rs`. */
const DRAWN_WITH_SERIF = ['classic', 'academic', 'executive'];
export const fontOf = (template: string): FontChoice => (DRAWN_WITH_SERIF.includes(template) ? 'SERIF' : 'SANS');

/** The face after a change of template: the new template's own, unless the person chose another than the old one's. */
export function fontAfter(from: string, to: string, font: FontChoice | undefined): FontChoice {
  const now = font ?? USUAL.font;
  return now === fontOf(from) ? fontOf(to) : now;
}

export function templateName(name: string, title = name): string {
  return hasWords(`template.${name}`) ? words(`template.${name}`) : title;
}

export function settingName(name: string): string {
  return hasWords(`builder.setting.${name}`) ? words(`builder.setting.${name}`) : name.replaceAll('_', ' ');
}

const UNITS: Record<string, string> = { margin: 'mm', font_size: 'pt', line_spacing: '', section_spacing: '×' };

/** A setting's value in words. */
export function settingValue(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return t(value ? 'builder.on' : 'builder.off');
  if (typeof value === 'number')
    return `${formatNumber(value, { maximumFractionDigits: 2 })} ${UNITS[name] ?? ''}`.trim();
  if (name === 'template') return templateName(String(value));
  if (name === 'language') return languages(String(value)).find(([code]) => code === value)?.[1] ?? String(value);
  const types: Record<string, string> = { page: 'PageFormat', font: 'FontChoice', dates: 'DateStyle' };
  const type = types[name];
  if (type) return valueName(type, String(value));
  if (Array.isArray(value)) return value.map((one) => valueName('SectionName', String(one))).join(', ') || '–';
  if (typeof value === 'object')
    return (
      Object.entries(value)
        .map(([section, heading]) => `${valueName('SectionName', section)}: ${heading}`)
        .join(', ') || '–'
    );
  return String(value);
}
