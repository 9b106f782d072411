const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A place after `before` and before `after` in an order that the vault keeps; the same rule as the core's. */
export function positionBetween(before?: string, after?: string): string {
  const digit = (text: string | undefined, at: number, missing: number) => {
    const found = text ? DIGITS.indexOf(text.charAt(at)) : -1;
    return text && at < text.length && found >= 0 ? found : missing;
  };
  let upper = after;
  let out = '';
  for (;;) {
    const at = out.length;
    const low = digit(before, at, 0);
    const high = digit(upper, at, upper === undefined ? 62 : 0);
    if (low === high) {
      out += DIGITS.charAt(low);
      continue;
    }
    const middle = upper === undefined && before !== undefined ? low + 1 : Math.floor((low + high) / 2);
    if (middle > low && middle < high) return out + DIGITS.charAt(middle);
    out += DIGITS.charAt(low);
    upper = undefined;
  }
}
