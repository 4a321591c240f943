interface ReferenceProgram {
  slug: string;
  jurisdiction: string;
  name: string;
  shortName: string;
  scoreScale: string | null;
  isPnp: boolean;
  note: string;
  sourceUrl: string;
}

/** A provincial program is one letter pair: `bc` gives `pnp-bc` and `CA-BC`. */
function province(
  code: string,
  program: Pick<ReferenceProgram, 'name' | 'shortName' | 'scoreScale' | 'note' | 'sourceUrl'>,
): ReferenceProgram {
  return { slug: `pnp-${code}`, jurisdiction: `CA-${code.toUpperCase()}`, isPnp: true, ...program };
}

/** Every program with records, in the order of its tables. Nunavut has none. */
export const programs = [
  {
    slug: 'express-entry',
    jurisdiction: 'CA',
    name: 'Express Entry',
    shortName: 'Express Entry',
    scoreScale: 'CRS',
    isPnp: false,
    note: 'Scores are points of the Comprehensive Ranking System (CRS). Provincial scores are on other scales and cannot be compared with them.',
    sourceUrl:
      'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-rounds.html',
  },
  province('bc', {
    name: 'British Columbia Provincial Nominee Program',
    shortName: 'British Columbia',
    scoreScale: 'SIRS',
    note: 'One round can have two rows: one by points, one by the wage of a job offer, which has no score. Very small counts are not published.',
    sourceUrl:
      'https://www.welcomebc.ca/immigrate-to-b-c/about-the-bc-provincial-nominee-program/invitations-to-apply',
  }),
  province('ab', {
    name: 'Alberta Advantage Immigration Program',
    shortName: 'Alberta',
    scoreScale: 'WEOI',
    note: 'Streams are drawn apart, several in a week. Very small counts are not published.',
    sourceUrl: 'https://www.alberta.ca/aaip-processing-information',
  }),
  province('sk', {
    name: 'Saskatchewan Immigrant Nominee Program',
    shortName: 'Saskatchewan',
    scoreScale: null,
    note: 'Holds no rounds: it opens intake windows within an allocation and caps by sector.',
    sourceUrl: 'https://www.saskatchewan.ca/sinp',
  }),
  province('mb', {
    name: 'Manitoba Provincial Nominee Program',
    shortName: 'Manitoba',
    scoreScale: 'MPNP EOI',
    note: 'One numbered draw holds several selections; each is a row here, with the draw’s number in its details.',
    sourceUrl: 'https://immigratemanitoba.com/draws/',
  }),
  province('on', {
    name: 'Ontario Immigrant Nominee Program',
    shortName: 'Ontario',
    scoreScale: 'OINP EOI',
    note: 'Invites by stream and by region or occupation. The program was reformed in the middle of 2026: scores before and after do not compare.',
    sourceUrl: 'https://www.ontario.ca/page/ontario-immigrant-nominee-program-oinp-invitations-apply',
  }),
  {
    ...province('qc', {
      name: 'Quebec Skilled Worker Selection Program (PSTQ)',
      shortName: 'Quebec',
      scoreScale: 'PSTQ',
      note: 'Quebec chooses its own skilled workers: this is not a provincial nominee program. Each invitation profile has its own minimum; the score shown is the lowest of them.',
      sourceUrl:
        'https://www.quebec.ca/en/immigration/permanent/skilled-workers/skilled-worker-selection-program/invitation/2026',
    }),
    isPnp: false,
  },
  province('nb', {
    name: 'New Brunswick Provincial Nominee Program',
    shortName: 'New Brunswick',
    scoreScale: null,
    note: 'Selects by pathway and sector and publishes no score. Rows of the Atlantic Immigration Program stand in the same list.',
    sourceUrl:
      'https://www.gnb.ca/en/topic/family-home-community/immigration/invitation-selection-rounds.html',
  }),
  province('ns', {
    name: 'Nova Scotia Nominee Program',
    shortName: 'Nova Scotia',
    scoreScale: null,
    note: 'Publishes one total a month, together with the Atlantic Immigration Program.',
    sourceUrl: 'https://liveinnovascotia.com/eoi-selection',
  }),
  province('pe', {
    name: 'Prince Edward Island Provincial Nominee Program',
    shortName: 'Prince Edward Island',
    scoreScale: null,
    note: 'Selects about once a month and publishes counts only.',
    sourceUrl:
      'https://www.princeedwardisland.ca/en/information/office-of-immigration/expression-of-interest-draws',
  }),
  province('nl', {
    name: 'Newfoundland and Labrador Provincial Nominee Program',
    shortName: 'Newfoundland and Labrador',
    scoreScale: null,
    note: 'Counts are often combined with the Atlantic Immigration Program; the details say how they divide.',
    sourceUrl: 'https://www.gov.nl.ca/immigration/invitations-to-apply-updates/',
  }),
  province('yt', {
    name: 'Yukon Nominee Program',
    shortName: 'Yukon',
    scoreScale: null,
    note: 'Holds no rounds: employers apply in intakes that open and close.',
    sourceUrl:
      'https://yukon.ca/en/doing-business/yukon-nominee-program/learn-about-yukon-nominee-program-process',
  }),
  province('nt', {
    name: 'Northwest Territories Nominee Program',
    shortName: 'Northwest Territories',
    scoreScale: null,
    note: 'Holds no rounds: applications are taken in intakes that open and close.',
    sourceUrl: 'https://www.immigratenwt.ca/',
  }),
].map((program, position) => ({ ...program, position }));
