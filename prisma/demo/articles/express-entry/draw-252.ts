import { drawFigures, drawTable, h2, highlight, list, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const today = drawFigures('252');
const dayBefore = drawFigures('251');

export const draw252: DemoArticle = {
  section: 'express-entry',
  slug: 'first-express-entry-round-by-category',
  headline: 'Health occupations open a new kind of Express Entry round',
  standfirst:
    'For the first time, Canada has chosen candidates by the work they do. The round is small; the change in how rounds can be held is not.',
  authors: ['cin-staff', 'cin-policy-desk'],
  tags: ['Category-based selection', 'Healthcare', 'History of Express Entry'],
  publishedAt: '2023-06-28T18:00:00Z',
  hero: 'categories-open',
  body: ({ seeAlso }) => [
    p`Express Entry today held its first round by category. It invited ${today.invitations} candidates with
      experience in health occupations, and the last of them had ${today.minScore} points.`,
    highlight('252'),
    p`A day earlier, on ${dayBefore.date}, an ordinary round had invited ${dayBefore.invitations} people at a
      cut-off of ${dayBefore.minScore}. Set beside it, today’s round reached ten points further down the
      ranking. That is not much, and the first round of a new kind was never likely to be large. What is new is
      the question that it asked: not only how many points a candidate has, but for which work.`,
    h2('Six categories'),
    p`The categories were announced on May 31. One is about language, five about occupations:`,
    list(
      p`strong French, at level 7 or higher in all four abilities;`,
      p`healthcare;`,
      p`science, technology, engineering and math, known as STEM;`,
      p`trades;`,
      p`transport;`,
      p`agriculture and agri-food.`,
    ),
    p`Each of the five comes with a list of occupations by their codes in the National Occupational
      Classification. Six months of continuous work in a listed occupation within the past three years is
      enough, in Canada or abroad.`,
    h2('What stays as it was'),
    p`Nobody is invited for the occupation alone. A candidate must be eligible for one of the programs that
      Express Entry manages, must be in the pool, and is still ranked by score: within a category, the highest
      go first. Rounds that are open to all candidates go on beside the new ones.`,
    drawTable({
      caption: 'Rounds since the categories were announced',
      from: '2023-05-31',
      to: '2023-06-28',
    }),
    seeAlso('teachers-and-early-childhood-educators-first-round'),
    p`For the record, the pool’s counts that were published with today’s round are the same, band by band, as
      those of the day before, under a later date. One of the two dates must be wrong. Until we know which, the
      record of the round says so.`,
  ],
};
