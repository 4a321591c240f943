/** Latin with its accents, punctuation and currency: what the fonts of pictures have. */
const foreign =
  /[^\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u1e80-\u1e9e\u2010-\u2026\u2030-\u203a\u20ac\u2122]+/g;

/** A text as a picture can show it: one line, without what its fonts lack, at most `longest` characters. */
export function drawable(text: string, longest: number): string {
  const shown = text.normalize('NFC').replace(foreign, ' ').replace(/\s+/g, ' ').trim();
  if (shown.length <= longest) return shown;
  const cut = shown.slice(0, longest);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(longest * 0.7)));
  return `${atWord.replace(/[\s.,;:–—-]+$/, '')}…`;
}
