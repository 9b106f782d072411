import { positionBetween } from './positions';

interface Placed {
  id: string;
  position: string;
}

/**
 * The places to write so that the row at `from` stands before what is now at `to` (the count of rows for the end).
 * One row, unless two rows share a place: then all of them get new ones.
 */
export function placesAfterMove(rows: Placed[], from: number, to: number): Placed[] {
  const moved = rows[from];
  if (!moved || to === from || to === from + 1) return [];
  const others = rows.filter((row) => row !== moved);
  const index = to > from ? to - 1 : to;
  const before = others[index - 1]?.position;
  const after = others[index]?.position;
  if (before === undefined || after === undefined || before < after)
    return [{ id: moved.id, position: positionBetween(before, after) }];
  others.splice(index, 0, moved);
  let last: string | undefined;
  return others.map(({ id }) => ({ id, position: (last = positionBetween(last)) }));
}
