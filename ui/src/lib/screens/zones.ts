import { dateFormat } from '$lib/words/formats';
import { locale } from '$lib/words/index.svelte';

/** The time zone of this computer. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Every time zone by its IANA name, that of this computer and `also` included. */
export function allZones(also?: string | null): string[] {
  const known = new Set(Intl.supportedValuesOf('timeZone'));
  known.add('UTC').add(ownZone());
  if (also) known.add(also);
  return [...known].sort();
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function aheadOf(instant: number, zone: string): number {
  const parts = dateFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

/** What a clock in a zone shows at an instant, as a field wants it: "2026-11-26T14:00". */
export function wallTime(instant: string, zone: string = ownZone()): string {
  const at = Date.parse(instant);
  return new Date(at + aheadOf(at, zone)).toISOString().slice(0, 16);
}

/** The instant at which a clock in a zone shows a time; in the hour that is skipped in spring, the one after it. */
export function instantOf(wall: string, zone: string = ownZone()): string {
  const asUtc = Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall}Z`);
  const first = asUtc - aheadOf(asUtc, zone);
  // The offset may be another on the other side of a change of the clocks.
  return new Date(asUtc - aheadOf(first, zone)).toISOString();
}

/** "Thu 26 Nov 2026, 14:00 CET", as a clock in the zone shows it. */
export function timeInZone(instant: string, zone: string): string {
  return dateFormat(locale(), {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
}
