/** What no picture of a camera or a drawing program holds, and a browser or another program would open. */
const signs: [RegExp, string][] = [
  [/<script[\s>/]/i, 'a script'],
  [/<(?:!doctype html|html[\s>]|iframe[\s>]|svg[\s>])/i, 'a web page'],
  [/<\?php\s/i, 'a program'],
  [/%PDF-\d/, 'a PDF'],
];

/** The end of an archive's list of files stands within the last 64 KB of it. */
const archiveEnd = Buffer.from('PK\u0005\u0006', 'latin1');
const archiveReach = 66_000;

/**
 * What else a picture's file is, in words; null where it is a picture alone. Renditions are drawn anew
 * and would be harmless: this is said to the one who uploads, since such a file was made for harm.
 */
export function whatElseIsIn(bytes: Buffer): string | null {
  // One byte, one letter: no text is decoded, so that nothing is skipped.
  const text = bytes.toString('latin1');
  const found = signs.find(([sign]) => sign.test(text));
  if (found) return found[1];
  return bytes.subarray(-archiveReach).includes(archiveEnd) ? 'an archive' : null;
}
