import { drawFigures, h2, highlight, link, list, p, strong } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const plain = drawFigures('284');
const recent = drawFigures('341');
const old = drawFigures('355');
const replaced = drawFigures('262');
const unreadable = drawFigures('208');

export const tieBreak: DemoArticle = {
  section: 'policy',
  slug: 'how-an-express-entry-tie-break-works',
  headline: 'How an Express Entry tie-break works, and how one came to be corrected',
  standfirst:
    'It is the least understood of the four figures of a round: a date and a time, to the second. It concerns only those who stand exactly at the cut-off.',
  authors: ['cin-policy-desk', 'cin-data-desk'],
  tags: ['Tie-break', 'CRS', 'Corrections'],
  publishedAt: '2025-07-10T13:30:00Z',
  hero: 'tie-break-clock',
  body: ({ seeAlso }) => [
    p`Each round of invitations is published with a cut-off and, beside it, a moment such as
      ${plain.tieBreakAt}. That is the tie-break. It settles a problem which the score alone cannot: many people
      in the pool have the very same number of points, and a round of a fixed size will often end in the middle
      of such a group.`,
    h2('The rule'),
    list(
      p`${strong('Above the cut-off:')} invited, whenever the profile was submitted.`,
      p`${strong('Exactly at the cut-off:')} invited if the profile was submitted before the moment given.`,
      p`${strong('Below the cut-off:')} not invited.`,
    ),
    p`The tie-break is published for every round, also for those in which it decided nothing. It is never later than the round itself, and at most a year older, since that is how long a profile lives in the pool.`,
    h2('Old stamps and young ones'),
    p`How far it lies back is telling. In the round of ${recent.date} it was ${recent.tieBreakAt}, two weeks
      before: nearly everyone at the cut-off was invited. In that of ${old.date} it was ${old.tieBreakAt}, so that
      of those who had exactly ${old.minScore} points only the ones with old profiles were reached.`,
    highlight('355'),
    p`It follows that a profile’s date is worth something. A candidate who lets a profile lapse and makes a new
      one begins again at the end of the group. Changes to a profile do not move its date; a new profile does.`,
    seeAlso('canadian-experience-class-cut-off-falls-again-express-entry-draw-355'),
    h2('The one that was replaced'),
    p`The official list of rounds is kept by hand, and it is edited backwards. For the round of
      ${replaced.date} the list now gives ${replaced.tieBreakAt}. A copy from April 2024 has another moment,
      four weeks later. Somebody mended it in between, without a note.`,
    p`We have corrected our record as well, and ${link('its page', '/draws/express-entry/262')} shows both
      values, the reason and the date. Every article that names the figure changed with it, because none of
      them holds a copy.`,
    h2('And one that cannot be read'),
    p`For the round of ${unreadable.date} the list gives a day, a month and a time, and no year. There is only
      one year that would make sense. But a record is not the place for what makes sense; it is the place for
      what was published. The field is empty there, the raw text stands beside it, and an editor who finds the
      year in another source can settle it.`,
  ],
};
