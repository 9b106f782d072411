import type { Claim } from '$lib/api/bindings';

/** A text in pieces, each with the claim that it is. Offsets count characters, as the core does, not UTF-16 units. */
export function claimParts(text: string, claims: Claim[]): Array<{ text: string; claim?: Claim }> {
  const letters = [...text];
  const parts: Array<{ text: string; claim?: Claim }> = [];
  let at = 0;
  for (const claim of [...claims].sort((one, other) => one.start - other.start)) {
    if (claim.start < at) continue;
    if (claim.start > at) parts.push({ text: letters.slice(at, claim.start).join('') });
    parts.push({ text: letters.slice(claim.start, claim.end).join(''), claim });
    at = claim.end;
  }
  if (at < letters.length) parts.push({ text: letters.slice(at).join('') });
  return parts;
}
