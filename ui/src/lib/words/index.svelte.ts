import type english from '$messages/en.json';
import { appearance } from '$lib/state/appearance.svelte';
import { Failure } from '$lib/host/types';
import { dateFormat, listFormat, numberFormat, pluralRules, relativeFormat } from './formats';

/** A key of the catalogue. */
export type MessageKey = keyof typeof english;
export type Language = 'en' | 'de' | 'xx';
type Params = Record<string, unknown>;

let catalogue = $state.raw<Record<string, string>>({});

const fetchWords = (language: Language) =>
  language === 'de' ? import('$messages/de.json') : import('$messages/en.json');
// Asked for at once, beside the files of the screen.
void fetchWords(appearance.language);

/** Loads the catalogue of the chosen language; nothing is shown before. */
export async function loadWords(): Promise<void> {
  const language = appearance.language;
  const loaded = await fetchWords(language);
  catalogue = language === 'xx' ? pseudo(loaded.default) : loaded.default;
  document.documentElement.lang = language === 'xx' ? 'en' : language;
}

/** The text of a key. */
export function t(key: MessageKey, params?: Params): string {
  return words(key, params);
}

/** The text of a counted key: `<key>.one` or `<key>.other`, by the language's rules, with `{count}`. */
export function tn(key: string, count: number, params: Params = {}): string {
  const form = pluralRules(locale()).select(count) === 'one' ? 'one' : 'other';
  return words(`${key}.${form}`, { count: formatNumber(count), ...params });
}

/** The text of a key that came from outside, such as an operation's name; the key itself where there is none. */
export function words(key: string, params: Params = {}): string {
  const text = catalogue[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? nameOf(name, params[name]) : place));
}

/** Whether the catalogue has words for a key. */
export function hasWords(key: string): boolean {
  return key in catalogue;
}

/** An error in words: what happened, what is safe, what to do. */
export function explain(thrown: unknown): string {
  const failure = Failure.of(thrown);
  const key = `error.${failure.code}`;
  return hasWords(key) ? words(key, failure.details) : failure.message;
}

/** The label of a column, or of a value of an enumeration. */
export function columnName(column: string): string {
  return hasWords(`column.${column}`) ? words(`column.${column}`) : column.replaceAll('_', ' ');
}

export function valueName(type: string, value: string): string {
  return hasWords(`enum.${type}.${value}`) ? words(`enum.${type}.${value}`) : value.replaceAll('_', ' ').toLowerCase();
}

/** Names of things, columns and stages have texts of their own. */
function nameOf(parameter: string, value: unknown): string {
  const families: Record<string, string> = {
    thing: 'thing',
    column: 'column',
    status: 'stage',
    table: 'things',
    by_table: 'things',
    parent_table: 'things',
  };
  const family = families[parameter];
  const text = String(value ?? '');
  if (!family) return text;
  return catalogue[`${family}.${text}`] ?? text.replaceAll('_', ' ');
}

/** Brackets and accents around every text of the catalogue: what stands without them on a screen was left outside. */
function pseudo(messages: Record<string, string>): Record<string, string> {
  const accents: Record<string, string> = {
    a: 'á',
    e: 'é',
    i: 'í',
    o: 'ó',
    u: 'ú',
    A: 'Á',
    E: 'É',
    I: 'Í',
    O: 'Ó',
    U: 'Ú',
  };
  const dress = (text: string) =>
    '⟦' +
    text.replace(/\{\w+\}|[aeiouAEIOU]/g, (match) => (match.startsWith('{') ? match : (accents[match] ?? match))) +
    '⟧';
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, dress(text)]));
}

export function locale(): string {
  return appearance.language === 'de' ? 'de-DE' : 'en-GB';
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return numberFormat(locale(), options).format(value);
}

/** "Java, Kotlin or Go". */
export function oneOf(names: string[]): string {
  return listFormat(locale(), { type: 'disjunction' }).format(names);
}

/** "in 2 days", "yesterday"; the exact time belongs in the tooltip. */
export function fromNow(instant: string, now = Date.now()): string {
  const seconds = (Date.parse(instant) - now) / 1000;
  const format = relativeFormat(locale());
  const steps: Array<[Intl.RelativeTimeFormatUnit, number]> = [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ];
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return format.format(Math.round(seconds / length), unit);
  }
  return format.format(0, 'second');
}

/** "Thu 26 Nov 2026, 14:00" */
export function exactTime(instant: string): string {
  return dateFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** A day, or the part of one that is known: "26 Nov 2026", "Nov 2026", "2026". */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month) return day;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (date) options.day = 'numeric';
  return dateFormat(locale(), options).format(Date.UTC(year, month - 1, date || 1));
}

/** "Mar 2021 – today" */
export function formatSpan(from?: string | null, to?: string | null, isCurrent = false): string {
  const end = to ? formatDay(to) : isCurrent ? t('date.today') : '';
  if (!from) return end;
  return end ? `${formatDay(from)} – ${end}` : formatDay(from);
}

/** An amount in minor units as money. */
export function formatMoney(minor: number, currency: string): string {
  const digits = numberFormat(locale(), { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  return formatNumber(amount, {
    style: 'currency',
    currency,
    maximumFractionDigits: Number.isInteger(amount) ? 0 : digits,
  });
}

/** "3.4 MB" */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  let power = 0;
  while (bytes >= 1000 && power < units.length - 1) {
    bytes /= 1000;
    power += 1;
  }
  return formatNumber(bytes, { style: 'unit', unit: units[power], unitDisplay: 'short', maximumFractionDigits: 1 });
}
