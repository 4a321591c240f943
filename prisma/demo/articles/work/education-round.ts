import { drawFigures, h2, highlight, occupationList, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const today = drawFigures('344');
const health = drawFigures('327');

export const educationRound: DemoArticle = {
  section: 'work',
  slug: 'teachers-and-early-childhood-educators-first-round',
  headline: 'Teachers and early childhood educators get an Express Entry round of their own',
  standfirst:
    'The education category is the newest of Express Entry, and its list the second-shortest. Five occupations count; the codes decide, not the job titles.',
  authors: ['cin-work-desk'],
  tags: ['Education occupations', 'Category-based selection'],
  publishedAt: '2025-05-01T17:30:00Z',
  hero: 'classroom',
  body: ({ seeAlso }) => [
    p`Express Entry has invited people who work in schools and child care in a round of their own for the first
      time. On ${today.date}, ${today.invitations} candidates in education occupations received an invitation.
      The cut-off was ${today.minScore} points.`,
    highlight('344'),
    p`The category was made in February, when the lists of occupations were revised for the first time since
      2023. Its name in the official list of rounds carries “Version 1”, while the lists that are older than it are now in their second.`,
    h2('The five occupations'),
    occupationList('education'),
    p`The list shows how finely the classification divides work. Secondary school teachers have a code, and so
      do teachers of elementary school and kindergarten. Teacher assistants have another, and early childhood
      educators are in one group with their assistants. University professors, college teachers and school
      principals are not on the list.`,
    p`One of the five has moved house. Instructors of persons with disabilities were counted among the
      healthcare occupations until February; they are in education now.`,
    seeAlso('category-lists-rewritten-february-2025'),
    h2('A cut-off to compare with care'),
    p`The last round for health occupations before the lists changed, on ${health.date}, stopped at
      ${health.minScore}. It is tempting to conclude that teaching is the harder way in. A first round cannot
      say that. Nobody in this category had been invited by it before, so the people at its top had been
      waiting; and how far a round reaches depends first of all on how large it is.`,
    h2('If this is your work'),
    p`The rule asks for six months of continuous work in one of the five occupations within the past three
      years, full-time or as much part-time, in Canada or abroad. The duties have to match the description of
      the code, whatever stands on the contract. A person who has taught in a kindergarten and been an
      assistant in a secondary school has worked under two codes, and has to reach the six months under one of
      them.`,
    p`A licence to teach is a matter of the provinces, and Express Entry does not ask for it at this point. It
      is wise to ask the provincial regulator early: an invitation to apply for residence is not a permission
      to teach.`,
    seeAlso('how-an-express-entry-tie-break-works'),
  ],
};
