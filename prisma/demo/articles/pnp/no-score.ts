import { drawFigures, drawTable, h2, highlight, list, p, strong } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const july = drawFigures('pnp-ns/2026-07-01-1');
const april = drawFigures('pnp-ns/2026-04-01-1');
const island = drawFigures('pnp-pe/2026-07-16-1');
const newfoundland = drawFigures('pnp-nl/2026-07-28-1');

export const noScore: DemoArticle = {
  section: 'pnp',
  slug: 'why-some-provinces-publish-no-score',
  headline: 'Why some provinces publish no score, and what their figures say instead',
  standfirst:
    'In Atlantic Canada there is no cut-off to watch. The figures that are published there count other things, over other periods.',
  authors: ['cin-provinces-desk', 'cin-data-desk'],
  tags: ['Atlantic Canada', 'Nova Scotia', 'Provincial nominees'],
  publishedAt: '2026-08-04T15:00:00Z',
  hero: 'atlantic',
  body: ({ seeAlso }) => [
    p`Readers who come from Express Entry look for two figures: how many were invited, and at which score. In
      four provinces they will find only the first, and even that needs to be read with care.`,
    h2('A month, not a day'),
    p`Nova Scotia publishes one total for each month. For ${july.date}, the latest, the count of
      selected expressions of interest is ${july.invitations}; for ${april.date} it had been ${april.invitations}.`,
    highlight('pnp-ns/2026-07-01-1'),
    p`The total joins two programs, the provincial nominee program and the federal Atlantic Immigration Program.
      How it divides between them is not published. Our records therefore call the count combined, and give
      the month without inventing a day.`,
    h2('Counts only'),
    p`Prince Edward Island selects about once a month, and gives one number for labour and Express Entry
      together: ${island.invitations} on ${island.date}. New Brunswick names the pathway and often the sector,
      on several days a month, also without a score.`,
    drawTable({
      caption: 'New Brunswick in July 2026',
      program: 'pnp-nb',
      from: '2026-07-01',
      to: '2026-07-31',
    }),
    p`Newfoundland and Labrador sends its invitations in batches. Some of the counts include the Atlantic
      program and some do not; where the province says how a batch divides, the record’s details repeat it. The
      batch of ${newfoundland.date}, with a count of ${newfoundland.invitations}, is the largest in our
      records.`,
    h2('Three rules for reading'),
    list(
      p`${strong('Do not rank provinces by their counts.')} A month, a day and a batch are different things.`,
      p`${strong('Do not look for a hidden score.')} Where selection goes by job offer, sector or employer, there
        may be none.`,
      p`${strong('Do not read silence as closure.')} Saskatchewan holds no rounds at all; it opens windows for
        applications, by sector. The territories do much the same.`,
    ),
    seeAlso('british-columbia-invites-by-wage-and-by-points'),
    p`What these provinces have in common is that they begin with an employer or a community rather than with a
      ranking. For candidates that means the useful question is not how many points they have, but who in the
      province needs them.`,
  ],
};
