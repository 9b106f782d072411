export type SnoozeName = 'later' | 'tomorrow' | 'week';

/** When a reminder could come again: later today while there is a later, tomorrow and next Monday at nine. */
export function snoozeTimes(now = new Date()): Array<[SnoozeName, Date]> {
  const times: Array<[SnoozeName, Date]> = [];
  const later = new Date(now);
  later.setHours(now.getHours() + 3, 0, 0, 0);
  if (later.getDate() === now.getDate() && later.getHours() <= 21) times.push(['later', later]);
  times.push(['tomorrow', atNine(now, 1)]);
  times.push(['week', atNine(now, (8 - now.getDay()) % 7 || 7)]);
  return times;
}

function atNine(now: Date, days: number): Date {
  const time = new Date(now);
  time.setDate(now.getDate() + days);
  time.setHours(9, 0, 0, 0);
  return time;
}
