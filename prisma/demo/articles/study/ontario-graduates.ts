import { drawFigures, drawTable, h2, highlight, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const masters = drawFigures('pnp-on/2026-04-22-1');
const skills = drawFigures('pnp-on/2026-04-15-1');
const doctors = drawFigures('pnp-on/2026-04-22-2');

export const ontarioGraduates: DemoArticle = {
  section: 'study',
  slug: 'ontario-invites-masters-and-phd-graduates',
  headline: 'Ontario invites its master’s and PhD graduates, and asks for no job offer',
  standfirst:
    'Two streams for people with a graduate degree from the province were drawn on the same day. What a Canadian degree is worth, here and in Express Entry.',
  authors: ['cin-provinces-desk'],
  tags: ['Ontario', 'International graduates', 'Provincial nominees'],
  publishedAt: '2026-04-22T19:45:00Z',
  hero: 'graduates',
  body: ({ seeAlso }) => [
    p`Ontario held general draws for two groups of graduates on ${masters.date}. It invited
      ${masters.invitations} people in its Masters Graduate stream, at a minimum of ${masters.minScore} points,
      and ${doctors.invitations} in its PhD Graduate stream, at ${doctors.minScore}.`,
    highlight('pnp-on/2026-04-22-1'),
    highlight('pnp-on/2026-04-22-2'),
    p`Both streams are for people who earned their degree at a university in the province. The round before,
      on ${skills.date}, was for people with a job offer in an in-demand occupation. Today’s two asked for
      none.`,
    drawTable({
      caption: 'Ontario’s draws of April 2026',
      program: 'pnp-on',
      from: '2026-04-01',
      to: '2026-04-30',
    }),
    p`The points are on Ontario’s own scale for expressions of interest. They have nothing to do with the
      federal ranking, and the minimums of two streams do not compare either, since each stream counts its
      points in its own way.`,
    h2('What a Canadian credential counts for federally'),
    p`In Express Entry a Canadian degree helps twice. It counts like any other credential of its level, and
      it brings additional points: 15 for a credential of one or two years, 30 for one of three years or more,
      or for a graduate degree. A master’s degree gives 135 points for education to a candidate without a
      spouse or partner, a doctorate 150.`,
    p`That can decide whether a person is invited, but it rarely does so alone. Language and a first year of
      Canadian work weigh more, and both are open to graduates who stay.`,
    h2('Graduates elsewhere'),
    p`Ontario is not the only province that turns to those who studied there. Manitoba ranks people who completed
      their studies in the province apart from others; New Brunswick has a pathway for its graduates.`,
    seeAlso('manitoba-largest-selection-of-the-year'),
    seeAlso('what-a-clb-level-is'),
    p`Before they choose a school, students should look at the length and level of the program with the same
      care as at its subject. Where a degree is earned, and how long it took, follows them into every ranking
      that they enter later.`,
  ],
};
