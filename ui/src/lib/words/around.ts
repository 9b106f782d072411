/** So many characters of a text around the part that is meant; its beginning where the part is not in it. */
export function around(text: string, part: string, most: number): string {
  if (text.length <= most) return text;
  const at = Math.max(0, text.indexOf(part));
  const room = Math.max(0, most - part.length);
  const start = at + part.length <= most ? 0 : Math.min(at - Math.floor(room / 2), text.length - most);
  const end = start + most;
  return (start > 0 ? '…' : '') + text.slice(start, end).trim() + (end < text.length ? '…' : '');
}
