export interface Piece {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** What differs between two texts, word by word: the longest row of words that both have stays. */
export function wordDiff(before: string, after: string): Piece[] {
  const split = (text: string) => text.match(/\S+\s*|\s+/g) ?? [];
  const old = split(before);
  const now = split(after);
  const isSame = (one?: string, other?: string) => one !== undefined && one.trim() === other?.trim();
  let first = 0;
  while (first < old.length && isSame(old[first], now[first])) first++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > first && nowEnd > first && isSame(old[oldEnd - 1], now[nowEnd - 1])) {
    oldEnd--;
    nowEnd--;
  }
  const [rows, columns] = [oldEnd - first, nowEnd - first];
  const longest = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row]![column] = isSame(old[first + row], now[first + column])
        ? longest[row + 1]![column + 1]! + 1
        : Math.max(longest[row + 1]![column]!, longest[row]![column + 1]!);
    }
  }
  const pieces: Piece[] = [];
  const put = (text: string | undefined, kind: Piece['kind']) => {
    if (!text) return;
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ text, kind });
  };
  for (const word of now.slice(0, first)) put(word, 'same');
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    if (row < rows && column < columns && isSame(old[first + row], now[first + column])) {
      put(now[first + column], 'same');
      row++;
      column++;
    } else if (column >= columns || (row < rows && longest[row + 1]![column]! >= longest[row]![column + 1]!)) {
      put(old[first + row++], 'gone');
    } else {
      put(now[first + column++], 'new');
    }
  }
  for (const word of now.slice(nowEnd)) put(word, 'same');
  return pieces;
}
