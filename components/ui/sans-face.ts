import localFont from 'next/font/local';

// `optional`: a page never jumps. A preloaded face is there for the first paint on all but the
// slowest lines; there the fallback stays, measured to the same size, and the next page has it.
const sans = localFont({
  src: './fonts/cin-sans.woff2',
  variable: '--face-sans',
  weight: '400 750',
  display: 'optional',
});

/** Labels and tables: a class for `<html>`, all that the desk needs. */
export const sansFace = sans.variable;
