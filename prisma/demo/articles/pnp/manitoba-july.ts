import { drawFigures, drawTable, h2, highlight, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const graduates = drawFigures('pnp-mb/2026-07-16-4');
const internship = drawFigures('pnp-mb/2026-07-16-1');
const occupations = drawFigures('pnp-mb/2026-07-16-2');
const french = drawFigures('pnp-mb/2026-07-16-3');
const overseas = drawFigures('pnp-mb/2026-07-16-5');

export const manitobaJuly: DemoArticle = {
  section: 'pnp',
  slug: 'manitoba-largest-selection-of-the-year',
  headline: 'Manitoba opens the door to its own graduates in one large draw',
  standfirst:
    'Draw 275 is five selections in one. The largest of them went to people who finished their studies in the province.',
  authors: ['cin-provinces-desk'],
  tags: ['Manitoba', 'Provincial nominees', 'International graduates'],
  publishedAt: '2026-07-16T21:00:00Z',
  hero: 'prairie',
  body: ({ seeAlso }) => [
    p`Manitoba invited ${graduates.invitations} people who had completed post-secondary study in the province
      on ${graduates.date}. They were ranked by the province’s own points, and the last of them had
      ${graduates.minScore}. No other selection of the year in our records of the province comes near it in
      size.`,
    highlight('pnp-mb/2026-07-16-4'),
    h2('Five selections under one number'),
    p`The province numbers its draws, and this is number 275. But a number does not stand for one group. Under
      it came, besides the graduates, ${internship.invitations} people of the Graduate Internship Pathway,
      ${occupations.invitations} in an occupation-specific selection, ${french.invitations} French speakers and
      ${overseas.invitations} of the Skilled Worker Stream.`,
    drawTable({
      caption: 'Draw 275, selection by selection',
      program: 'pnp-mb',
      from: '2026-07-16',
      to: '2026-07-16',
    }),
    p`Our records keep each selection in a row of its own, so that its count and its score stay together. Added
      up they would make one large figure that describes nobody: the five groups were not compared with each
      other, and for only one of them does the province give a minimum score.`,
    h2('Why the score is so high'),
    p`A minimum above eight hundred may look forbidding to anyone who is used to federal rounds. It is on
      Manitoba’s own scale for expressions of interest, which gives a great part of its points for ties with
      the province: study, work and family there. A graduate of a Manitoba college who also works in the
      province starts with much of that in hand.`,
    seeAlso('ontario-invites-masters-and-phd-graduates'),
    h2('How it fits with Express Entry'),
    p`Some of those invited have a federal Express Entry profile as well. If the province nominates them, the
      nomination adds 600 points there, and an invitation usually follows at the next round for nominees. The
      others apply for permanent residence outside Express Entry; they need no federal score.`,
  ],
};
