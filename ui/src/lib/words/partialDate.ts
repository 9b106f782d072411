/** First three letters of a month in English or German, without accents. */
const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mrz: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
};

/**
 * A date of a career as a person writes it: "2021", "2021-03", "03/2021", "Mar 2021", "12. März 2021".
 * Gives "YYYY", "YYYY-MM" or "YYYY-MM-DD", an empty text for nothing, `undefined` for what is not understood.
 * Of days and months in figures the day comes first, as in both languages of the program.
 */
export function readPartialDate(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,/\s]+/g, ' ')
    .trim();
  if (!plain) return '';
  const figures = plain.replace(/[a-z]+/, (word) => String(MONTHS[word.slice(0, 3)] ?? 'x')).split(/[ -]+/);
  if (!figures.every((figure) => /^\d{1,4}$/.test(figure))) return undefined;
  const isMonthFirst = /^[a-z]/.test(plain) && figures.length === 3;
  if (figures[0]?.length !== 4) figures.reverse();
  let [year, month, day] = figures;
  // "March 12, 2021", turned round, has the day where the month should stand.
  if (isMonthFirst) [month, day] = [day, month];
  if (!year || year.length !== 4 || figures.length > 3) return undefined;
  const parts = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))];
  const whole = [...parts, '01', '01'].slice(0, 3).join('-');
  const isDay = new Date(`${whole}T00:00:00Z`).toJSON()?.startsWith(whole) ?? false;
  return isDay ? parts.join('-') : undefined;
}
