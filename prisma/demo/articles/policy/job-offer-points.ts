import { drawFigures, drawTable, h2, list, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const before = drawFigures('335');
const nominees = drawFigures('340');

export const jobOfferPoints: DemoArticle = {
  section: 'policy',
  slug: 'job-offer-points-end',
  headline: 'Job offers no longer bring points in Express Entry',
  standfirst:
    'From today an arranged job counts for nothing in the ranking. The change was announced as temporary. Who loses by it, and who moves up without doing anything.',
  authors: ['cin-policy-desk'],
  tags: ['CRS', 'Job offers'],
  publishedAt: '2025-03-25T15:00:00Z',
  hero: 'score-ladder',
  body: ({ seeAlso }) => [
    p`The points that a job offer used to add in the Comprehensive Ranking System (CRS) ended today. Until
      yesterday, an arranged job in one of the most senior management occupations was worth 200 points, and one
      in any other skilled occupation 50. Now both are worth nothing. The change has been announced as a
      temporary one, without a day on which it ends.`,
    h2('Who is touched'),
    p`Everybody in the pool, in one way or the other. Candidates who had the points lose them, and their place
      with them. All others stay where they were and move up in rank.`,
    p`The last round for the Canadian Experience Class before the change, on ${before.date}, stopped at
      ${before.minScore} points. Near a cut-off like that, fifty points are the distance between being
      invited at once and not being invited for a long time.`,
    drawTable({
      caption: 'Express Entry rounds in the two months before the change',
      from: '2025-01-25',
      to: '2025-03-24',
      limit: 12,
    }),
    h2('What a job offer still does'),
    list(
      p`It can be part of being eligible: some people qualify for a program only because they have one.`,
      p`Provinces ask for it. Many of their streams begin with an employer, and a provincial nomination adds 600
        points, as before. In the latest round for nominees, on ${nominees.date}, the cut-off was
        ${nominees.minScore}.`,
      p`It becomes experience. A year of work in Canada is worth 40 points to a candidate without a spouse or
        partner, and more in combination with education or with work abroad.`,
    ),
    seeAlso('a-canadian-spouse-changes-the-column'),
    h2('Old scores and new ones'),
    p`Two cut-offs from either side of today are not quite the same measure. Before, a score could hold 50 or 200
      points that no longer exist; a candidate who compares an older round with a score of today should keep
      that in mind. Historic records stay as they are. They say what was needed on their day, by the rules of
      their day.`,
    p`This is also why a points grid needs a date. A calculator that shows no date for its rules may be counting
      by others than those that will be applied to you.`,
    seeAlso('canadian-experience-class-cut-off-falls-again-express-entry-draw-355'),
  ],
};
