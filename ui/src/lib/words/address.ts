/** An address of the web, completed; nothing for any other kind, which a click must not run. */
export function safeAddress(written: string): string | undefined {
  const text = written.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || /\s/.test(text)) return undefined;
  const { protocol, hostname } = new URL(whole);
  return /^https?:$/.test(protocol) && hostname.includes('.') ? whole : undefined;
}

/** An address as it is read: without its scheme. */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');
