import { drawFigures, drawTable, h2, highlight, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const today = drawFigures('176');
const before = drawFigures('174');
const record = drawFigures('1');

export const draw176: DemoArticle = {
  section: 'express-entry',
  slug: 'largest-and-lowest-express-entry-round-draw-176',
  headline: 'On a Saturday, Express Entry holds the largest round it has ever had',
  standfirst:
    'Nearly the whole Canadian Experience Class seems to have been invited at once, with the lowest cut-off on record. No round before comes near it.',
  authors: ['cin-staff'],
  tags: ['Canadian Experience Class', 'CRS', 'History of Express Entry'],
  publishedAt: '2021-02-13T21:40:00Z',
  hero: 'largest-round',
  body: ({ seeAlso }) => [
    p`Canada invited ${today.invitations} candidates of the Canadian Experience Class to apply for permanent
      residence on ${today.date}, a Saturday. The cut-off was ${today.minScore} points. Both figures are
      without example: no round had been larger, and none had asked for less.`,
    highlight('176'),
    p`To see how far out of line it is, take the round for the same class three weeks ago. On ${before.date},
      ${before.invitations} candidates were invited and the last of them had ${before.minScore} points. Very
      few people in the class can have had a score as low as today’s cut-off; in practice the round was open to
      almost everyone who was in it.`,
    drawTable({
      caption: 'The rounds of 2021 so far',
      from: '2021-01-01',
      to: '2021-02-13',
    }),
    h2('A class of people who are here'),
    p`The Canadian Experience Class is for people who have worked in Canada, and most of its candidates live
      here. That makes it the part of the pool which can be invited in large numbers at a time when travel is
      difficult. Since the start of the year, rounds have gone to this class and to provincial nominees only.`,
    seeAlso('express-entry-holds-its-first-round'),
    h2('What the cut-off does not say'),
    p`A cut-off is the score of the last person invited, not a bar that was set beforehand. When a round is
      larger than the number of candidates who are waiting, the cut-off is simply the lowest score among them.
      It would be a mistake to expect the next round to be like it: the people who made this one possible have
      now left the pool.`,
    p`Nor does the low figure make the requirements of the class any lower. Candidates still need a year of
      skilled work in Canada and the language results that the class asks for, and those who were invited will
      have to show both.`,
    h2('Six years of rounds'),
    p`The first round of all, on ${record.date}, invited ${record.invitations} people at ${record.minScore}
      points. Rounds have grown since, and cut-offs have come down and settled in the 400s for rounds
      that were open to all programs. Today’s stands alone, and will for some time be the point that every
      chart of Express Entry has to make room for.`,
  ],
};
