import type { Claim, ClaimKind } from '$lib/api/bindings';
import { paragraphsOf } from './letter';

/** A claim within one text; offsets are those of a text field (UTF-16). */
export interface Mark {
  kind: ClaimKind;
  text: string;
  start: number;
  end: number;
}

/** A text that was checked, with what it claims beyond profile and posting. */
export interface Checked {
  text: string;
  marks: Mark[];
}

const ORDER: ClaimKind[] = ['GAP', 'NUMBER', 'NAME', 'DATE', 'SKILL'];

/** Gaps first: a letter with one left open must not be sent. */
export function byUrgency(one: { kind: ClaimKind }, other: { kind: ClaimKind }): number {
  return ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind);
}

/** Places that a template left open: "[amount]". */
export function gapsIn(text: string): Mark[] {
  return [...text.matchAll(/\[[^\]\n]{1,58}\]/g)].map((found) => ({
    kind: 'GAP',
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** What a checked letter claims, by paragraph. The core counts characters; a text field counts UTF-16 units. */
export function checkedParagraphs(body: string, claims: Claim[]): Checked[] {
  const letters = [...body];
  const units: number[] = [0];
  for (const letter of letters) units.push(units.at(-1)! + letter.length);
  let from = 0;
  return paragraphsOf(body).map((text) => {
    const begin = from;
    from += text.length + 2;
    const marks = claims
      .filter((claim) => !claim.found && claim.kind !== 'GAP')
      .map((claim) => ({ claim, start: (units[claim.start] ?? 0) - begin, end: (units[claim.end] ?? 0) - begin }))
      .filter(({ start, end }) => start >= 0 && end <= text.length)
      .map(({ claim, start, end }) => ({ kind: claim.kind, text: claim.text, start, end }));
    return { text, marks };
  });
}

/** The marks of a text as it stands now: those found when it was checked move with what is typed meanwhile. */
export function marksOf(text: string, index: number, checked: Checked[]): Mark[] {
  const same = checked.find((one) => one.text === text);
  return [...gapsIn(text), ...(same ? same.marks : moved(text, checked[index]?.marks ?? []))]
    .filter((mark, at, all) => all.findIndex((one) => one.start < mark.end && mark.start < one.end) === at)
    .sort((one, other) => one.start - other.start);
}

function moved(text: string, marks: Mark[]): Mark[] {
  let from = 0;
  const found: Mark[] = [];
  for (const mark of marks) {
    const start = text.indexOf(mark.text, from);
    if (start < 0) continue;
    from = start + mark.text.length;
    found.push({ ...mark, start, end: from });
  }
  return found;
}

/** A text in pieces, each with the mark that it bears. */
export function pieces(text: string, marks: Mark[]): Array<{ text: string; mark?: Mark }> {
  const parts: Array<{ text: string; mark?: Mark }> = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start) });
    parts.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
