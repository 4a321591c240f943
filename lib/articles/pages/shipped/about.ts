import type { PageText } from '../schema';
import { heading, link, list, paragraph, text } from './words';

export const about: PageText = {
  title: 'About us',
  standfirst: 'Who we are, where our figures come from, and what we promise about them.',
  body: text(
    paragraph(
      'We report on immigration to Canada for the people who live by it: candidates, their families, and those who advise them. What decides most of our stories is a figure: how many were invited, and from which score on.',
    ),
    heading('One home for each figure'),
    paragraph(
      'Every round of invitations is a record with its source, the time at which we read it and its history. Stories, tables and the newsletter do not repeat the figure: they show the record. So a correction appears everywhere at once, and every place says that there was one. All of them are listed under ',
      link('/about/corrections', 'corrections'),
      '. Anyone may ',
      link('/about/api', 'take the records'),
      ' into a program or a spreadsheet.',
    ),
    heading('What we do not do'),
    list(
      ['We do not guess. A value that we cannot read with certainty is marked as being checked.'],
      ['We do not compare scores of different systems: a provincial score is not a CRS score.'],
      ['We are not a government service, and our stories are not legal advice.'],
      ['We do not track you. What that means in detail is under ', link('/about/privacy', 'privacy'), '.'],
    ),
    heading('Partners'),
    paragraph(
      'Some pages carry an offer of a partner. It is always labelled “Sponsored”, names the partner, and has no say in what we write. We count how often it is followed, by day, and keep no record of who did.',
    ),
  ),
};
