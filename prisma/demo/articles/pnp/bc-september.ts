import { drawFigures, drawTable, h2, highlight, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const wage = drawFigures('pnp-bc/2026-09-24-1');
const points = drawFigures('pnp-bc/2026-09-24-2');
const winter = drawFigures('pnp-bc/2026-02-04-2');

export const bcSeptember: DemoArticle = {
  section: 'pnp',
  slug: 'british-columbia-invites-by-wage-and-by-points',
  headline: 'British Columbia asks for less: wage and points both at their lowest this year',
  standfirst:
    'The province’s rounds for high economic impact come in pairs, one by the wage of the job and one by points. Both bars have come down since February.',
  authors: ['cin-provinces-desk'],
  tags: ['British Columbia', 'Provincial nominees'],
  publishedAt: '2026-09-24T22:30:00Z',
  hero: 'coast-range',
  body: ({ seeAlso }) => [
    p`British Columbia invited workers of high economic impact in two ways on ${points.date}. By points, it
      invited ${points.invitations} candidates at a minimum of ${points.minScore}. By wage, it invited
      ${wage.invitations}: people with a job offer of at least $52 an hour and $105,000 a year in an occupation of
      NOC 0, 1, 2 or 3.`,
    highlight('pnp-bc/2026-09-24-2'),
    p`The province calls the stream Innovate. It has held eight such pairs of selections since February, and
      publishes each as two rows under one date. The wage row has no score, because nobody in it was ranked
      by one.`,
    h2('Down from February'),
    p`On ${winter.date} the wage that opened the door was $70 an hour, and the points round ended at
      ${winter.minScore}. The wage was cut to $62 within a week, went to $59 in May and back up in June, and
      has gone down at each of the last three rounds: $58 in July, $55 in August, $52 now. The points followed, in small steps.`,
    drawTable({
      caption: 'High economic impact: points and wage rounds in 2026',
      program: 'pnp-bc',
      streams: ['high-economic-impact'],
      from: '2026-01-01',
      to: '2026-09-24',
      limit: 16,
    }),
    h2('A scale of its own'),
    p`The points are those of the province’s Skills Immigration Registration System (SIRS). They are not CRS
      points, and the two cannot be compared or added up. That is why every provincial score on this site stands with
      the name of its scale.`,
    p`Other selections this month were for people who care for children, for health workers, for veterinary
      care and for the construction trades. For veterinary care no count was given, and the record leaves it
      empty.`,
    seeAlso('why-some-provinces-publish-no-score'),
    p`An invitation from the province is the first of two steps. Whoever is nominated in the end still applies
      to the federal government for permanent residence, with or without Express Entry.`,
  ],
};
