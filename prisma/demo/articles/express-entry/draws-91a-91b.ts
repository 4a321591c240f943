import { drawFigures, h2, highlight, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const trades = drawFigures('91a');
const nominees = drawFigures('91b');
const usual = drawFigures('90');

export const draws91: DemoArticle = {
  section: 'express-entry',
  slug: 'two-express-entry-rounds-on-one-day',
  headline: 'One number, two rounds: trades and nominees are invited on the same day',
  standfirst:
    'The cut-offs of the two rounds lie more than 600 points apart. Both are right, and neither says anything about the other.',
  authors: ['cin-staff'],
  tags: ['Federal Skilled Trades', 'Provincial nominees', 'CRS'],
  publishedAt: '2018-05-30T18:15:00Z',
  hero: 'two-tracks',
  body: ({ seeAlso }) => [
    p`Express Entry held two rounds on ${trades.date}, each for one program alone: ${trades.invitations}
      invitations went to candidates of the Federal Skilled Trades program and ${nominees.invitations} to
      provincial nominees. On the official list they share a number and are told apart by a letter.`,
    highlight('91a'),
    highlight('91b'),
    p`Anyone who looks at the two cut-offs side by side will ask whether there is a mistake. The trades round
      stopped at ${trades.minScore} points, the nominees’ round at ${nominees.minScore}. A week ago, in a round
      for all programs, it was ${usual.minScore}.`,
    h2('Why nominees score so high'),
    p`A nomination by a province or territory adds 600 points to a candidate’s score under the Comprehensive
      Ranking System (CRS). A nominee’s cut-off is therefore always above 600. Take the nomination away from
      the lowest-ranked person in today’s round, and what remains is an ordinary score for the pool.`,
    h2('Why trades score so low'),
    p`The CRS gives many of its points for education and for high language levels. People in the skilled trades
      have learned their work in apprenticeships and on sites, and the program asks for less language than the
      others do. In a round for all programs they rarely reach the top of the ranking. A round of their own
      compares them with each other only.`,
    p`Rounds for the program are rare: this is the third since Express Entry began. The first two were held in
      2017, both of them also on a day with a round for nominees.`,
    h2('Reading the record'),
    p`Two rounds on one day are two records. Each has its own number of invitations, its own cut-off and its own
      tie-break: ${trades.tieBreakAt} for the trades, ${nominees.tieBreakAt} for nominees. Averages over the
      two mean nothing, and a table that sorts rounds by their numbers has to know that the letter belongs to
      the number.`,
    seeAlso('express-entry-holds-its-first-round'),
    p`For candidates the lesson is simple. A cut-off is a fact about the people who were compared in that round.
      The one to watch is that of rounds in which you can be invited at all.`,
  ],
};
