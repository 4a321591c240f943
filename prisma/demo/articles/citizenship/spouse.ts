import { drawFigures, h2, list, p, table } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const round = drawFigures('341');

export const spouse: DemoArticle = {
  section: 'citizenship',
  slug: 'a-canadian-spouse-changes-the-column',
  headline: 'A Canadian husband or wife moves you into the other column of the points grid',
  standfirst:
    'Express Entry scores a person with a spouse differently from one without. A partner who is a citizen or a permanent resident counts as “without”. What that does to a score.',
  authors: ['cin-policy-desk', 'cin-data-desk'],
  tags: ['Citizenship', 'CRS', 'Families'],
  publishedAt: '2025-04-08T14:30:00Z',
  hero: 'two-columns',
  body: ({ seeAlso }) => [
    p`The grid of the Comprehensive Ranking System (CRS) has two columns. One is for candidates with a spouse or
      common-law partner, the other for those without. It is easy to choose the wrong one, because the question is not only whether one is married.`,
    h2('The question behind the column'),
    p`A candidate is scored as a person without a spouse in three cases: when there is none, when the spouse will
      not come to Canada, and when the spouse is already a Canadian citizen or a permanent resident. The reason
      is that the “with” column sets points aside for a partner who immigrates too. A partner who needs no visa
      cannot earn them.`,
    h2('What each column gives'),
    table(
      'The most points in each column',
      ['Factor', 'With a spouse', 'Without'],
      ['Age 20 to 29', '100', '110'],
      ['Age 35', '70', '77'],
      ['Bachelor’s degree', '112', '120'],
      ['Master’s degree', '126', '135'],
      ['First language, each ability at CLB 9', '29', '31'],
      ['One year of work in Canada', '35', '40'],
      ['Most that is possible for these factors', '460', '500'],
    ),
    p`The other forty points of the first column belong to the spouse: up to ten for education, five for each
      language ability and ten for work in Canada. A partner with a doctorate, high language results and five
      years of Canadian work brings all of them, and makes up for the
      smaller column. A partner who has none of these costs the couple the difference.`,
    h2('An example'),
    p`Take a woman of 35 with a master’s degree, CLB 9 in all four abilities and one year of work in Canada. As a
      candidate without a spouse she has 77 points for age, 135 for education, 124 for language and 40 for the
      year of work. With an accompanying spouse who has no results to show, the same person has 70, 126, 116
      and 35. Between the two lie 29 points, before any bonus for combinations.`,
    p`That can be the distance between an invitation and another year of waiting. Cut-offs move by
      less than that from one round to the next more often than not, although there are exceptions: the French
      round of ${round.date} fell by more, to ${round.minScore}.`,
    seeAlso('french-speakers-second-largest-round-express-entry-draw-341'),
    h2('Be exact'),
    list(
      p`Declare the spouse in any case. The column is about points; the family members have to be named in the
        profile whether they come or not.`,
      p`A spouse who becomes a permanent resident or a citizen while you are in the pool changes your column.
        Update the profile on that day.`,
      p`Do not leave a partner behind on paper for the sake of points. What the profile says has to be true when
        an officer looks at it.`,
    ),
    p`The figures are those of the grid in force since March 25, 2025.`,
    seeAlso('job-offer-points-end'),
  ],
};
