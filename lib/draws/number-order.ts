/**
 * A draw's number in natural order, for sorting as plain text: each run of digits is padded to
 * ten places, so that 91a < 91b < 100, and 2026-04-03-2 < 2026-04-03-10.
 */
export function numberOrder(number: string): string {
  return number
    .trim()
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(10, '0'));
}
