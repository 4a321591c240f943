/**
 * A round's number as it is kept: `355`, `91a`; `#91 A` is the same as `91a`.
 * @returns null for anything else, a leading zero included.
 */
export function readRoundNumber(text: string): string | null {
  const number = text.replace(/^#\s*/, '').replace(/\s+/g, '').toLowerCase();
  return /^[1-9]\d{0,4}[a-z]?$/.test(number) ? number : null;
}

/** The digits of a number that was read, without its letter: 91a → 91. */
export function wholeNumber(number: string): number {
  return Number.parseInt(number, 10);
}
