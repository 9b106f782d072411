import type { Interview } from '$lib/api/bindings';

/** What the person's calendar shows of a round; the words are the caller's. */
export interface RoundInWords {
  summary: string;
  description: string;
}

/** A round as a calendar file (RFC 5545): the same round always has the same UID, a later state a higher SEQUENCE. */
export function calendarFile(round: Interview, words: RoundInWords): string | undefined {
  if (!round.scheduled_at) return undefined;
  const start = Date.parse(round.scheduled_at);
  const isCancelled = round.status === 'CANCELLED';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Foothold//Foothold//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${round.id}@foothold.app`,
    `SEQUENCE:${sequenceOf(round)}`,
    `DTSTAMP:${utc(Date.parse(round.updated_at))}`,
    // UTC needs no description of a zone, and every calendar shows it in the reader's own.
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(start + (round.minutes ?? 60) * 60_000)}`,
    `SUMMARY:${escaped(words.summary)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  ];
  if (words.description) lines.push(`DESCRIPTION:${escaped(words.description)}`);
  if (round.place) lines.push(`LOCATION:${escaped(round.place)}`);
  if (round.place && /^https?:\/\/\S+$/.test(round.place)) lines.push(`URL:${round.place}`);
  if (!isCancelled)
    lines.push(
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(words.summary)}`,
      'TRIGGER:-PT30M',
      'END:VALARM',
    );
  lines.push('END:VEVENT', 'END:VCALENDAR', '');
  return lines.map(folded).join('\r\n');
}

/** Grows with every change: what the vault counted, and otherwise the seconds since the round was made. */
export function sequenceOf(round: Pick<Interview, 'calendar_sequence' | 'created_at' | 'updated_at'>): number {
  const seconds = Math.floor((Date.parse(round.updated_at) - Date.parse(round.created_at)) / 1000);
  return Math.max(round.calendar_sequence, seconds, 0);
}

function utc(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** No line is longer than 75 octets; what follows begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const sign of line) {
    const more = encoder.encode(sign).length;
    if (size + more > (parts.length ? 74 : 75)) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += sign;
    size += more;
  }
  return [...parts, part].join('\r\n ');
}
