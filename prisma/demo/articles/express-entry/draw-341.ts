import { drawFigures, drawTable, french, h2, highlight, link, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const today = drawFigures('341');
const [february, early] = [drawFigures('337'), drawFigures('339')];
const lowest = drawFigures('287');

export const draw341: DemoArticle = {
  section: 'express-entry',
  slug: 'french-speakers-second-largest-round-express-entry-draw-341',
  headline: 'French speakers receive the second-largest Express Entry round on record',
  standfirst:
    'Three rounds in five weeks have gone to candidates with strong French. The latest is larger than any round but one in the system’s ten years.',
  authors: ['cin-data-desk'],
  tags: ['French', 'Category-based selection', 'CRS'],
  publishedAt: '2025-03-21T18:30:00Z',
  hero: 'french-rounds',
  body: ({ seeAlso }) => [
    p`Express Entry invited ${today.invitations} candidates with strong French on ${today.date}. Only one
      round since the system opened in 2015 has been larger: that of ${drawFigures('176').date}, for the
      Canadian Experience Class.`,
    highlight('341'),
    p`It was the third round for the category in five weeks, and each reached further down the ranking than
      the one before. The round of ${february.date} stopped at ${february.minScore} points and that of
      ${early.date} at ${early.minScore}; today’s went down to ${today.minScore}.`,
    drawTable({
      caption: 'French-language rounds of the last twelve months',
      streams: ['french'],
      from: '2024-03-22',
      to: '2025-03-21',
      limit: 12,
    }),
    p`It is not the lowest cut-off that French speakers have had. That was ${lowest.minScore}, on
      ${lowest.date}. Nor does a low cut-off mean that the candidates are weak: points for age, education and
      work count for them as for everyone. It means that they were ranked among themselves.`,
    seeAlso('largest-and-lowest-express-entry-round-draw-176'),
    h2('What the category asks for'),
    p`There is no list of occupations behind this category. It asks for French at level 7 or higher of the
      ${french('Niveaux de compétence linguistique canadiens')} (NCLC) in all four abilities: listening, speaking, reading
      and writing. One ability below that level, and the category is closed, however strong the others are.`,
    p`Knowledge of both languages also adds points outside the category. A candidate who reaches NCLC 7 in all
      four abilities gets 25 additional points with little or no English, and 50 with English at level 5 or
      higher, so that some French speakers are invited in ${link('general and class rounds', '/draws/express-entry')}
      as well.`,
    seeAlso('what-a-clb-level-is'),
    h2('The tie-break tells of demand'),
    p`The tie-break of today’s round is ${today.tieBreakAt}, just two weeks before the round. When the stamp is
      so recent, nearly everyone at the cut-off was invited: the round went through almost all the candidates
      who stood there, and stopped because it had reached its number.`,
  ],
};
