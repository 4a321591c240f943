import { drawFigures, h2, link, list, p, strong } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const newest = drawFigures('355');
const winter = drawFigures('284');
const faulty = drawFigures('247');
const repeated = drawFigures('220');

export const poolTable: DemoArticle = {
  section: 'policy',
  slug: 'how-to-read-the-express-entry-pool',
  headline: 'How to read the Express Entry pool without fooling yourself',
  standfirst:
    'Beside most rounds stands a table of everyone who is waiting, by score. It is the best picture there is of where a candidate stands, and it has four traps.',
  authors: ['cin-data-desk'],
  tags: ['Pool', 'CRS', 'Corrections'],
  publishedAt: '2025-07-11T13:00:00Z',
  hero: 'pool-ridges',
  body: ({ seeAlso }) => [
    p`On ${newest.poolAsOf} the Express Entry pool held ${newest.poolTotal} candidates. A year and a half
      earlier, on ${winter.poolAsOf}, it had been ${winter.poolTotal}. The totals are the headline. The use of
      the table is in its rows, which count candidates by bands of points.`,
    h2('Find your row'),
    p`The bands are ten points wide in the part of the pool where most rounds end, and wider above and below. To
      see how many people stand ahead of you, add up all bands above yours and, to be careful, your own band as
      well: within a band you do not know who has more points than you. Each round’s page shows the table with
      the bands that do not overlap, for example ${link('that of the newest round', '/draws/express-entry/355')}.`,
    h2('Four traps'),
    list(
      p`${strong('The date.')} The pool is counted some days before a round, and the same count is often printed
        beside several rounds. People who were invited in between are still in it.`,
      p`${strong('The overlap.')} The official table has rows for wide bands and, beneath them, rows for their
        parts. Whoever adds up all rows counts tens of thousands of people twice.`,
      p`${strong('The zeros.')} For the first years of the system, and for a few rounds after that, every row of
        the table is zero. The pool was not empty; it was not published. We show no pool for those rounds.`,
      p`${strong('The mix.')} The table does not say who is eligible for which category. Of the people ahead of
        you, only those who fit the same rounds compete with you.`,
    ),
    h2('When the table contradicts itself'),
    p`For the round of ${faulty.date} the bands between 451 and 500 points add up to 180 fewer than the row that
      should be their sum. Two digits seem to have changed places. Which of the two figures is right cannot be
      seen from the table, so the record keeps both as they were published and marks the total,
      ${faulty.poolTotal}, as being checked.`,
    p`Beside the round of ${repeated.date} stands a count with a new date and old contents: every band is the
      same as two weeks before. A pool from which people are invited does not stand still like that. That record
      is marked too.`,
    seeAlso('how-an-express-entry-tie-break-works'),
    h2('What the table cannot tell'),
    p`It is a picture of one day. New candidates come, others leave, scores change with birthdays and test
      results. Seen over years it shows which parts of the ranking fill up, and how deep a round must be to empty
      them. As a forecast for one person it is no better than the knowledge of the rounds to come, which nobody
      outside the department has.`,
  ],
};
