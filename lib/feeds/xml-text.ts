/** What XML 1.0 cannot hold in any form: control characters, halves of characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A finished XML text without the characters that would make it unreadable to every parser. */
export function wellFormed(xml: string): string {
  return xml.replace(forbidden, '');
}
