/** The site's sections, in the order of its menu. */
export const sections = [
  {
    slug: 'express-entry',
    name: 'Express Entry',
    description: 'Rounds of invitations, cut-off scores and the pool behind them.',
  },
  {
    slug: 'pnp',
    name: 'Provincial Nominees',
    description: 'What each province selects, on its own scale and its own calendar.',
  },
  {
    slug: 'study',
    name: 'Study',
    description: 'Studying in Canada, and what a Canadian credential counts for afterwards.',
  },
  {
    slug: 'work',
    name: 'Work',
    description: 'Occupations, experience and the lists that decide which of them are invited.',
  },
  {
    slug: 'citizenship',
    name: 'Citizenship',
    description: 'The way from an invitation to permanent residence and on to citizenship.',
  },
  {
    slug: 'policy',
    name: 'Policy',
    description: 'How the rules of selection are made, changed and recorded.',
  },
].map((section, position) => ({ ...section, position }));
