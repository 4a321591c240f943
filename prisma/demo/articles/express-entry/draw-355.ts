import { drawFigures, drawTable, h2, highlight, link, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const today = drawFigures('355');
const nominees = drawFigures('354');
const may = drawFigures('347');
const [early, late] = [drawFigures('351'), drawFigures('353')];

export const draw355: DemoArticle = {
  section: 'express-entry',
  slug: 'canadian-experience-class-cut-off-falls-again-express-entry-draw-355',
  headline: 'Cut-off for the Canadian Experience Class falls for a third round in a row',
  standfirst:
    'A day after a small round for provincial nominees, Express Entry returned to candidates with Canadian work experience, and reached a little further down than in June.',
  authors: ['cin-staff'],
  tags: ['Canadian Experience Class', 'CRS', 'Pool'],
  publishedAt: '2025-07-08T17:05:00Z',
  hero: 'cut-off-curves',
  body: ({ seeAlso, picture }) => [
    p`Express Entry invited ${today.invitations} candidates of the Canadian Experience Class on ${today.date},
      with a cut-off of ${today.minScore} points. It was the third round in succession in which the class
      needed fewer points than the time before.`,
    highlight('355'),
    p`The fall is gentle, but it has been steady. In May, a small round of ${may.invitations} invitations
      stood at ${may.minScore}. Since then the rounds have been larger and the cut-offs lower:
      ${early.minScore} on ${early.date}, ${late.minScore} on ${late.date}, and ${today.minScore} today.`,
    drawTable({
      caption: 'Rounds for the Canadian Experience Class in 2025',
      streams: ['cec'],
      from: '2025-01-01',
      to: '2025-07-08',
      limit: 12,
    }),
    h2('Nominees the day before'),
    p`The round followed one for candidates with a provincial nomination, on ${nominees.date}. That one
      invited ${nominees.invitations} people at a cut-off of ${nominees.minScore}. The figure looks high and
      is not: a nomination alone adds 600 points, which puts every nominee at the top of the pool.`,
    seeAlso('two-express-entry-rounds-on-one-day'),
    h2('What is left in the pool'),
    p`There were ${today.poolTotal} candidates in the pool on ${today.poolAsOf}, two days before the round. Fewer
      than one in ten of them had more than five hundred points. They are the ones who are close to rounds of this
      kind; the round’s own page gives ${link('every band of the pool', '/draws/express-entry/355')}.`,
    picture(
      'pool-ridges',
      'The pool as it was measured again and again from 2022 to 2025: low scores at the left, high scores at the right, newest in front.',
    ),
    p`A cut-off is set by two things that pull against each other: how many people are invited, and how many
      with high scores have come into the pool since the last round. Rounds of the same size at shorter
      intervals tend to lower it; a long pause lets the upper bands fill again. June and July had three rounds
      of the same size for the class, about two weeks apart.`,
    seeAlso('how-to-read-the-express-entry-pool'),
    h2('At the cut-off'),
    p`Candidates with exactly ${today.minScore} points were invited if their profiles were submitted before
      ${today.tieBreakAt}. That is more than nine months before the round: of all who stood at this score,
      only those who had been in the pool the longest were reached.`,
  ],
};
