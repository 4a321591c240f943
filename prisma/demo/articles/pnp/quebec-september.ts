import { drawFigures, drawTable, h2, highlight, list, p, strong } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const [first, second, third, fourth] = [
  drawFigures('pnp-qc/2026-09-24-1'),
  drawFigures('pnp-qc/2026-09-24-2'),
  drawFigures('pnp-qc/2026-09-24-3'),
  drawFigures('pnp-qc/2026-09-24-4'),
];

export const quebecSeptember: DemoArticle = {
  section: 'pnp',
  slug: 'quebec-four-streams-one-day',
  headline: 'Quebec invites in four streams, and a single score tells little about any of them',
  standfirst:
    'The province chooses its own skilled workers, in a system that looks like a nominee program but is not one. Here is how to read its figures.',
  authors: ['cin-provinces-desk'],
  tags: ['Quebec', 'French'],
  publishedAt: '2026-09-25T14:00:00Z',
  hero: 'river',
  body: ({ seeAlso }) => [
    p`Quebec invited candidates in all four streams of its Skilled Worker Selection Program (PSTQ) on
      ${first.date}. The largest group, ${second.invitations} people, was in the stream for intermediate and
      manual skills.`,
    highlight('pnp-qc/2026-09-24-2'),
    list(
      p`${strong('Highly qualified and specialized skills:')} ${first.invitations} invitations.`,
      p`${strong('Intermediate and manual skills:')} ${second.invitations}.`,
      p`${strong('Regulated professions:')} ${third.invitations}.`,
      p`${strong('Exceptional talent:')} ${fourth.invitations}, without any minimum score.`,
    ),
    h2('One stream, several minimums'),
    p`Within a stream, Quebec invites by profiles, and each profile has its own minimum. The score in our tables is the lowest of them,
      and the record’s details list them all. For the regulated professions the lowest was ${third.minScore},
      while other profiles of the same stream needed hundreds of points more.`,
    p`So a candidate who reads that a stream “went down to” some score should look further before celebrating.
      The minimum that matters is that of one’s own profile.`,
    drawTable({
      caption: 'Quebec’s invitations since July 2026',
      program: 'pnp-qc',
      from: '2026-07-01',
      to: '2026-09-24',
      limit: 16,
    }),
    h2('Why it is not a nominee program'),
    p`The other provinces nominate people whom the federal government then takes in within its own economic
      programs. Quebec selects its skilled workers itself, under its own law and with its own points. Its
      candidates do not come through Express Entry, and a Quebec selection adds nothing to a federal score.`,
    p`We list Quebec beside the nominee programs because readers look for it there, and say in the same place
      that it is something else.`,
    seeAlso('why-some-provinces-publish-no-score'),
    h2('What to watch'),
    p`The four rounds since July were held about four weeks apart, and each of them included all four streams.
      The counts for the first and the third stream have kept to the same range; those of exceptional
      talent are small and move a great deal. For one round we have no count of the second stream, and the
      record leaves it empty.`,
  ],
};
