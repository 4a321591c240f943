import { drawFigures, drawTable, h2, highlight, list, occupationList, p, promo } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const today = drawFigures('284');
const general = drawFigures('283');
const [first, second, third] = [drawFigures('252'), drawFigures('255'), drawFigures('271')];

export const draw284: DemoArticle = {
  section: 'express-entry',
  slug: 'canada-invites-3500-healthcare-workers-express-entry-draw-284',
  headline: 'Canada turns to healthcare workers in its second Express Entry draw of the week',
  standfirst:
    'The fourth round for health occupations has the lowest cut-off that the category has seen. We set out the figures, the year’s earlier rounds by category, and the occupations that count.',
  authors: ['cin-staff', 'cin-data-desk'],
  tags: ['Category-based selection', 'Healthcare', 'CRS'],
  publishedAt: '2024-02-14T17:20:00Z',
  hero: 'healthcare-rounds',
  body: ({ seeAlso, picture }) => [
    p`Canada invited ${today.invitations} people with experience in health occupations to apply for permanent
      residence on ${today.date}. It was the second Express Entry round in two days, and the first for this
      category since last October. The lowest-ranked person invited had ${today.minScore} points under the
      Comprehensive Ranking System (CRS).`,
    highlight('284'),
    p`The tie-break matters only to candidates who stood exactly at the cut-off: those of them who submitted
      their profiles before ${today.tieBreakAt} were invited, and those who came later were not.`,
    p`Selection by category began last June, with this very category. Its cut-off has come down at every
      round since: ${first.minScore} on ${first.date}, ${second.minScore} on ${second.date},
      ${third.minScore} on ${third.date}, and ${today.minScore} now.`,
    h2('This year’s rounds by category'),
    p`Before today, Immigration, Refugees and Citizenship Canada (IRCC) had held one round by category in
      2024, for candidates with strong French.`,
    drawTable({
      caption: 'Category-based rounds of 2024 before draw 284',
      streams: ['french', 'healthcare', 'stem', 'trades', 'transport', 'agriculture'],
      from: '2024-01-01',
      to: '2024-02-13',
    }),
    p`A day earlier, a general round was open to all candidates, whatever their occupation. It invited
      ${general.invitations} people and stopped at ${general.minScore} points, far above where today’s round
      ended. That distance is the whole point of a category: it lets the department reach further down the
      ranking for people whose work it has said it needs.`,
    seeAlso('first-express-entry-round-by-category'),
    h2('The pool behind the round'),
    p`On ${today.poolAsOf}, three days before the round, ${today.poolTotal} candidates were waiting in the
      Express Entry pool. Most of them stand below the cut-offs that general rounds have had this winter; the
      broad middle of the pool, between the mid-300s and the high 400s, is where rounds by category find most of
      their candidates.`,
    picture(
      'pool-by-band',
      'The pool before the round, a dot for every five hundred candidates, low scores at the left. Green stands above the cut-off, red is the band in which it fell.',
    ),
    h2('Which occupations count'),
    p`To be invited in this category a candidate needs to be eligible for Express Entry in the first place,
      and to have worked in one of the occupations below. The list is the one in force on the day of the round.`,
    occupationList('healthcare'),
    seeAlso('how-an-express-entry-tie-break-works'),
    h2('If you are in the pool'),
    list(
      p`Compare the code of your work, not its title. Codes of the National Occupational Classification have
        five digits; four digits belong to an older edition.`,
      p`Count your experience in one occupation. Months from two different codes are not added together.`,
      p`Language results often move a score more than anything else that can be changed in a few months.`,
    ),
    promo('maple-english'),
    seeAlso('what-a-clb-level-is'),
    p`An invitation is not a decision. Those who were invited today must still apply, show what they declared,
      and meet the requirements of the program under which they were invited.`,
  ],
};
