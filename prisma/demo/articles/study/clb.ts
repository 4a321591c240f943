import { drawFigures, french, h2, link, p, promo, table } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const round = drawFigures('314');

export const clb: DemoArticle = {
  section: 'study',
  slug: 'what-a-clb-level-is',
  headline: 'What a CLB level is, and which test result gets you there',
  standfirst:
    'Immigration rules speak of language levels, tests give scores. The table between the two matters to nearly every application.',
  authors: ['cin-policy-desk'],
  tags: ['Language tests', 'CRS', 'French'],
  publishedAt: '2024-09-17T13:00:00Z',
  hero: 'language-steps',
  body: ({ seeAlso }) => [
    p`Every rule about language in Canadian immigration is written in levels. For English they are the Canadian
      Language Benchmarks (CLB), for French the ${french('Niveaux de compétence linguistique canadiens')} (NCLC). The tests
      that people sit have scales of their own, and a fixed table turns one into the other.`,
    h2('Four abilities, four levels'),
    p`There is no overall level. Listening, reading, writing and speaking are each converted by themselves, and
      most rules ask for a minimum in all four. The weakest ability decides: three results at level 9 and one
      at level 6 meet a rule that asks for 6, and not one that asks for 7.`,
    h2('IELTS General Training'),
    table(
      'The lowest band score that reaches each level',
      ['Level', 'Listening', 'Reading', 'Writing', 'Speaking'],
      ['CLB 10', '8.5', '8.0', '7.5', '7.5'],
      ['CLB 9', '8.0', '7.0', '7.0', '7.0'],
      ['CLB 8', '7.5', '6.5', '6.5', '6.5'],
      ['CLB 7', '6.0', '6.0', '6.0', '6.0'],
      ['CLB 6', '5.5', '5.0', '5.5', '5.5'],
      ['CLB 5', '5.0', '4.0', '5.0', '5.0'],
    ),
    p`Note the step in listening: from 6.0 it takes a full band and a half to get from level 7 to level 8. In
      CELPIP-General the conversion is simpler, since its levels carry the same numbers as the benchmarks.`,
    h2('Tests of French'),
    p`For the French-language category of Express Entry, NCLC 7 in all four abilities is the whole requirement
      on language. In the TCF Canada that is 458 in listening, 453 in reading, and 10 out of 20 in writing and in
      speaking. For the TEF Canada the chart in use counts listening out of 360, reading out of 300, and
      writing and speaking out of 450; level 7 begins at 249, 207, 310 and 310. Newer results sheets also show
      a score out of 699. That one is not used for Express Entry.`,
    p`The last French round before this article, on ${round.date}, stopped at ${round.minScore} points. You can
      follow the category in ${link('the list of rounds', '/draws/express-entry?stream=french')}.`,
    h2('What a level is worth'),
    p`In the Comprehensive Ranking System, a candidate without a spouse or partner gets 17 points for each
      ability at level 7, 23 at level 8, 31 at level 9 and 34 at level 10. The step from 8 to 9 is worth more
      than it looks: level 9 in all four also opens the higher bonus for the combination of language with
      education or with work abroad.`,
    promo('maple-english'),
    seeAlso('a-canadian-spouse-changes-the-column'),
    p`A better result can be entered in the profile on the day that it arrives. For many people in the pool it is
      the fastest way to more points.`,
  ],
};
