import type { PageSlug, PageText } from '../schema';
import { about } from './about';
import { privacy } from './privacy';
import { link, paragraph, text } from './words';

/** The pages' words as they come with the program; a page that the desk never changed follows them. */
export const shippedPages: Record<PageSlug, PageText> = {
  about,
  privacy,
  contact: {
    title: 'Contact',
    standfirst: 'How to reach the newsroom, and how to report an error.',
    body: text(
      paragraph(
        'A wrong figure matters more to us than anything else on this site. We check every report against the source, correct the record, and say so on every page that shows it. What we corrected is listed under ',
        link('/about/corrections', 'corrections'),
        '.',
      ),
    ),
  },
  corrections: {
    title: 'Corrections',
    standfirst:
      'Every story and every figure that we put right after publication: what it said, what is right, and why.',
    body: text({ type: 'paragraph' }),
  },
};
