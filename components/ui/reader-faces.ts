import localFont from 'next/font/local';
import { sansFace } from './sans-face';

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

const figures = localFont({
  src: './fonts/cin-figures.woff2',
  variable: '--face-figures',
  weight: '700',
  display: 'optional',
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

/** All faces of the reader's site, as classes for `<html>`. */
export const readerFaces = [display, text, figures, italic]
  .map((face) => face.variable)
  .concat(sansFace)
  .join(' ');
