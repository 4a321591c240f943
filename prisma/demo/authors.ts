/** Bylines of the demo newsroom: desks, not people. */
export const authors = [
  { slug: 'cin-staff', name: 'CIN Staff', bio: 'News of the day, written and checked by the newsroom.' },
  {
    slug: 'cin-data-desk',
    name: 'CIN Data Desk',
    bio: 'Keeps the draw records, and writes about what they show when they are laid side by side.',
  },
  {
    slug: 'cin-provinces-desk',
    name: 'CIN Provinces Desk',
    bio: 'Follows the nominee programs, each on its own scale and calendar.',
  },
  {
    slug: 'cin-work-desk',
    name: 'CIN Work Desk',
    bio: 'Writes about occupations: the lists, the codes and the people who work in them.',
  },
  {
    slug: 'cin-policy-desk',
    name: 'CIN Policy Desk',
    bio: 'Explains the rules of selection, what changed in them and since when.',
  },
] as const;

export type AuthorSlug = (typeof authors)[number]['slug'];
