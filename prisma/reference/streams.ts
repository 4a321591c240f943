import type { StreamKind } from '@/lib/db/generated/enums';

/** Streams of Express Entry, under one name over the years; a draw's label keeps what the source wrote. */
const expressEntry: [slug: string, name: string, kind: StreamKind][] = [
  ['general', 'General', 'general'],
  ['cec', 'Canadian Experience Class', 'class'],
  ['fsw', 'Federal Skilled Worker', 'class'],
  ['fst', 'Federal Skilled Trades', 'class'],
  ['pnp', 'Provincial Nominee Program', 'class'],
  ['french', 'French language proficiency', 'category'],
  ['healthcare', 'Healthcare occupations', 'category'],
  ['stem', 'STEM occupations', 'category'],
  ['trades', 'Trade occupations', 'category'],
  ['transport', 'Transport occupations', 'category'],
  ['agriculture', 'Agriculture and agri-food occupations', 'category'],
  ['education', 'Education occupations', 'category'],
  ['physicians', 'Physicians with Canadian work experience', 'category'],
  ['senior-managers', 'Senior managers with Canadian work experience', 'category'],
  ['researchers', 'Researchers with Canadian work experience', 'category'],
  ['military', 'Skilled military recruits', 'category'],
];

/** Streams of the provinces that hold rounds: what a draw's own label is sorted under. */
const provincial: Record<string, [slug: string, name: string][]> = {
  'pnp-bc': [
    ['high-economic-impact', 'High economic impact'],
    ['health', 'Health care'],
    ['childcare', 'Childcare'],
    ['education', 'Education'],
    ['veterinary-care', 'Veterinary care'],
    ['construction-trades', 'Construction trades'],
    ['rural-health-support', 'Rural and remote health support'],
  ],
  'pnp-ab': [
    ['opportunity', 'Alberta Opportunity'],
    ['accelerated-tech', 'Accelerated Tech Pathway'],
    ['health-care', 'Dedicated Health Care Pathway'],
    ['priority-sectors', 'Express Entry priority sectors'],
    ['law-enforcement', 'Law Enforcement Pathway'],
    ['rural-renewal', 'Rural Renewal'],
    ['tourism-hospitality', 'Tourism and Hospitality'],
  ],
  'pnp-mb': [
    ['skilled-worker-in-manitoba', 'Skilled Worker in Manitoba'],
    ['skilled-worker', 'Skilled Worker'],
    ['international-education', 'International Education'],
  ],
  'pnp-on': [
    ['foreign-worker', 'Employer Job Offer: Foreign Worker'],
    ['international-student', 'Employer Job Offer: International Student'],
    ['in-demand-skills', 'Employer Job Offer: In-Demand Skills'],
    ['masters-graduate', 'Masters Graduate'],
    ['phd-graduate', 'PhD Graduate'],
  ],
  'pnp-qc': [
    ['highly-qualified', 'Highly qualified and specialized skills'],
    ['intermediate-manual', 'Intermediate and manual skills'],
    ['regulated-professions', 'Regulated professions'],
    ['exceptional-talent', 'Exceptional talent'],
  ],
  'pnp-nb': [
    ['skilled-worker', 'Skilled Worker'],
    ['express-entry', 'New Brunswick Express Entry'],
    ['strategic-initiative', 'Strategic Initiative'],
    ['atlantic-immigration', 'Atlantic Immigration Program'],
  ],
  'pnp-ns': [['monthly-selections', 'Monthly selections']],
  'pnp-pe': [['labour-express-entry', 'Labour and Express Entry']],
  'pnp-nl': [['invitation-batch', 'Invitation batch']],
};

/** Every stream, in the order of its program's menus. */
export const streams = [
  ...expressEntry.map(([slug, name, kind], position) => ({
    programSlug: 'express-entry',
    slug,
    name,
    kind,
    position,
  })),
  ...Object.entries(provincial).flatMap(([programSlug, entries]) =>
    entries.map(([slug, name], position) => ({
      programSlug,
      slug,
      name,
      kind: 'provincial' satisfies StreamKind,
      position,
    })),
  ),
];
