/** How many pictures are made at the same time beside the preview: making them takes the core's time from it. */
const AT_ONCE = 1;
let running = 0;
const waiting: Array<() => void> = [];

/** Runs work when it is its turn; work that is no longer wanted by then is left out. */
export async function inTurn<T>(work: () => Promise<T>, isWanted: () => boolean): Promise<T | undefined> {
  if (running >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  if (!isWanted()) {
    if (running < AT_ONCE) waiting.shift()?.();
    return undefined;
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
