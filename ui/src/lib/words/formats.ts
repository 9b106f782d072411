/** Formatters of the platform, each made once for a language and its options: making one takes longer than using it. */
const made = new Map<string, unknown>();

function once<F, O>(kind: new (language: string, options?: O) => F, language: string, options?: O): F {
  // A clock that was put to another zone wants another formatter.
  const key = `${kind.name} ${language} ${JSON.stringify(options)} ${new Date().getTimezoneOffset()}`;
  let format = made.get(key);
  if (!format) made.set(key, (format = new kind(language, options)));
  return format as F;
}

export const numberFormat = (language: string, options?: Intl.NumberFormatOptions) =>
  once<Intl.NumberFormat, Intl.NumberFormatOptions>(Intl.NumberFormat, language, options);

export const dateFormat = (language: string, options?: Intl.DateTimeFormatOptions) =>
  once<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(Intl.DateTimeFormat, language, options);

export const relativeFormat = (language: string) =>
  once<Intl.RelativeTimeFormat, Intl.RelativeTimeFormatOptions>(Intl.RelativeTimeFormat, language, { numeric: 'auto' });

export const listFormat = (language: string, options: Intl.ListFormatOptions) =>
  once<Intl.ListFormat, Intl.ListFormatOptions>(Intl.ListFormat, language, options);

export const pluralRules = (language: string) =>
  once<Intl.PluralRules, Intl.PluralRulesOptions>(Intl.PluralRules, language);

/** "2026-11-21", as the person's clock says. */
export function dayOf(time: Date | string | number): string {
  return dateFormat('sv-SE').format(new Date(time));
}
