import { drawFigures, h2, highlight, list, p, strong } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const today = drawFigures('1');

export const draw1: DemoArticle = {
  section: 'express-entry',
  slug: 'express-entry-holds-its-first-round',
  headline: 'Express Entry holds its first round of invitations',
  standfirst:
    'Canada’s new way of choosing skilled immigrants ranks candidates against each other. Here is what the first figures mean, and what they do not.',
  authors: ['cin-staff'],
  tags: ['CRS', 'History of Express Entry'],
  publishedAt: '2015-01-31T19:00:00Z',
  hero: 'growth-rings',
  body: ({ seeAlso }) => [
    p`The first round of invitations under Express Entry was held on ${today.date}. Canada invited
      ${today.invitations} candidates to apply for permanent residence, and the lowest-ranked of them had
      ${today.minScore} points.`,
    highlight('1'),
    p`Until now, people who met the requirements of a program sent in an application and waited their turn.
      Under the new system they first make a profile. If they are eligible for one of the programs, they enter
      a pool, and at each round those with the highest scores are invited to apply.`,
    h2('Three words to know'),
    list(
      p`${strong('Pool.')} Everyone who has an eligible profile and has not been invited. Nobody in the pool
        has a place in a queue: a candidate who joins today with a higher score stands ahead of one who has
        been there since the first day.`,
      p`${strong('Score.')} Points under the Comprehensive Ranking System (CRS), at most 1,200: for age,
        education, language and work, for some combinations of these, and for extras, of which a nomination by
        a province is by far the largest.`,
      p`${strong('Cut-off.')} The score of the last person invited in a round. It is known only afterwards.`,
    ),
    h2('Why the first cut-off is high'),
    p`The pool has only just begun to fill. Those at the top of it must mostly be people who already have a
      provincial nomination or a job offer, each of which brings hundreds of points. As they are invited and
      leave, later rounds will reach people who stand on their age, education and language alone. The first
      figure is therefore no guide to what will be needed in summer.`,
    p`No tie-break was published. Where several candidates have the very same score as the last one invited,
      the system must decide between them somehow, and the rule for that has yet to appear beside the figures.`,
    seeAlso('how-an-express-entry-tie-break-works'),
    h2('What candidates can do'),
    p`A profile can be corrected and improved while it is in the pool. A better language result, a credential
      that has been assessed, or another year of work changes the score on the day that it is entered. Waiting
      alone changes nothing, except for the birthday on which age begins to cost points.`,
    p`From today this newsroom keeps a record of every round, with the figures as they were published and the
      address of their source.`,
  ],
};
