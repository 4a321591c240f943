import { fold } from './terms';

/** What people in this field write short, and what stories write out. */
const meanings = new Map([
  ['bc', 'British Columbia'],
  ['cec', 'Canadian Experience Class'],
  ['clb', 'Canadian Language Benchmark'],
  ['crs', 'Comprehensive Ranking System'],
  ['ee', 'Express Entry'],
  ['fst', 'Federal Skilled Trades'],
  ['fsw', 'Federal Skilled Worker'],
  ['fswp', 'Federal Skilled Worker'],
  ['ircc', 'Immigration, Refugees and Citizenship Canada'],
  ['ita', 'invitation to apply'],
  ['itas', 'invitations to apply'],
  ['noc', 'National Occupational Classification'],
  ['oinp', 'Ontario Immigrant Nominee Program'],
  ['pei', 'Prince Edward Island'],
  ['pgwp', 'post-graduation work permit'],
  ['pnp', 'provincial nominee'],
  ['pr', 'permanent residence'],
]);

/** What a short word stands for; null for any other. */
export function meaningOf(term: string): string | null {
  return meanings.get(fold(term)) ?? null;
}
