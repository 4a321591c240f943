import { drawFigures, figure, h2, list, p, strong } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const newest = drawFigures('355');

export const notAStatus: DemoArticle = {
  section: 'citizenship',
  slug: 'an-invitation-is-not-a-status',
  headline: 'Invited, resident, citizen: three steps that are easily mistaken for one',
  standfirst:
    'A draw makes headlines, but it changes nobody’s status. What an invitation is, what follows from it, and where citizenship comes in.',
  authors: ['cin-staff'],
  tags: ['Citizenship', 'Permanent residence'],
  publishedAt: '2025-07-09T14:00:00Z',
  hero: 'growth-rings',
  body: ({ seeAlso }) => [
    p`After a round of invitations it is easy to read that so many people “got their residence”, and to hear the
      question how soon they can become citizens. The figures of a draw are about neither. On ${newest.date},
      ${newest.invitations} people were invited: that is the number of those who may now apply.`,
    h2('Step one: the invitation'),
    p`An invitation says that a candidate stood high enough in the ranking, or was in the right category, on the
      day of the round. It rests on what the candidate declared. Nothing has been checked against documents at
      this point, and the invitation expires if no application follows.`,
    p`The cut-off, ${newest.minScore} points in the latest round, has done its work by then. It is not looked
      at again, unless it turns out that the points were not what the profile said.`,
    h2('Step two: permanent residence'),
    p`The application is a file with proof: language results, assessed credentials, letters from employers,
      police certificates, a medical examination. An officer decides about it. Only at the end of this step does
      a person’s status change, from temporary resident, or from no status in Canada at all, to permanent
      resident.`,
    p`For people from the provinces’ programs the way is the same. A nomination by a province is a reason to be
      invited, or to apply outside Express Entry; the decision on residence is federal.`,
    h2('Step three: citizenship'),
    p`Citizenship is a separate application, by a permanent resident who has spent enough time in Canada and
      meets the other conditions of the Citizenship Act. Scores, categories and occupation lists play no part
      in it. A physician who was invited in a category and a cook who was nominated by a province stand before
      it as equals.`,
    list(
      p`${strong('No draw is held for citizenship.')} There is no ranking, and no number of places for a round.`,
      p`${strong('Residence does not turn into citizenship by itself.')} It has to be asked for.`,
      p`${strong('The record of a draw is not a proof of anything.')} Keep your own letters and dates.`,
    ),
    h2('Why we keep the words apart'),
    p`On this site “invitations” always means invitations to apply. When we write that a round was large, as that
      of ${figure('176', 'date')} was, we do not mean that as many people became residents: some do not apply,
      some are refused, and families come with those who are admitted. The figures of a draw are where a story
      begins.`,
    seeAlso('a-canadian-spouse-changes-the-column'),
    seeAlso('express-entry-holds-its-first-round'),
  ],
};
