import localFont from 'next/font/local';
import { proseFaces } from './prose-faces';
import { sansFace } from './sans-face';

const figures = localFont({
  src: './fonts/cin-figures.woff2',
  variable: '--face-figures',
  weight: '700',
  display: 'optional',
});

/** All faces of the reader's site, as classes for `<html>`. */
export const readerFaces = `${proseFaces} ${figures.variable} ${sansFace}`;
