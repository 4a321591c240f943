import localFont from 'next/font/local';

const display = localFont({
  src: './fonts/cin-display.woff2',
  variable: '--face-display',
  weight: '660',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

const text = localFont({
  src: './fonts/cin-text.woff2',
  variable: '--face-text',
  weight: '400',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

const italic = localFont({
  src: './fonts/cin-text-italic.woff2',
  variable: '--face-italic',
  weight: '400',
  style: 'italic',
  display: 'optional',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

/** The faces of a story's text, as classes: the reader's site and the desk's editor have them. */
export const proseFaces = [display, text, italic].map((face) => face.variable).join(' ');
