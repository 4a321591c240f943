import { tidy } from '../field-text';

export interface StreamName {
  /** A stream's slug. */
  stream: string;
  version: string | null;
  /** The year of the occupation list that the name carries, as in (2023-1). */
  listYear: number | null;
}

/** Whole names only: "Trade" is not Federal Skilled Trades, and physicians are no healthcare category. */
const names: [RegExp, string][] = [
  [/^(no program specified|general( round)?|all programs?)$/, 'general'],
  [/^canadian experience class( \(cec\))?$/, 'cec'],
  [/^federal skilled workers?( program| class)?( \(fsw\w?\))?$/, 'fsw'],
  [/^federal skilled trades?( program| class)?( \(fst\w?\))?$/, 'fst'],
  [/^provincial nominees?( program| class)?( \(pnp\))?$/, 'pnp'],
  [/^french[ -]language proficiency$/, 'french'],
  [/^health ?care( (and|&) social services)?( occupations)?$/, 'healthcare'],
  [/^(stem|science, technology, engineering,? (and|&) math(s|ematics)?( \(stem\))?)( occupations)?$/, 'stem'],
  [/^trades?( occupations)?$/, 'trades'],
  [/^transport(ation)?( occupations)?$/, 'transport'],
  [/^agriculture (and|&) agri-?food( occupations)?$/, 'agriculture'],
  [/^education( occupations)?$/, 'education'],
  [/^(physicians|medical doctors)( with canadian work experience)?$/, 'physicians'],
  [/^senior managers with canadian work experience$/, 'senior-managers'],
  [/^researchers with canadian work experience$/, 'researchers'],
  [/^skilled military recruits$/, 'military'],
];

/** How versions are written: (2023-1), (Version 1), and since 2026 such as 2026-Version 3. */
const versions = [
  /^(?<name>.+?)[\s,–-]*\(\s*(?<year>20\d\d)\s*[-–]\s*(?<version>\d{1,2})\s*\)$/,
  /^(?<name>.+?)[\s,–-]*\(?\s*\b(?<year>20\d\d)\s*[-–,]?\s*(?:version|ver\.?|v)\s*\.?\s*(?<version>\d{1,2})\s*\)?$/,
  /^(?<name>.+?)[\s,–-]*\(?\s*\b(?:version|ver\.?|v)\s*\.?\s*(?:(?<year>20\d\d)\s*[-–.]\s*)?(?<version>\d{1,2})\s*\)?$/,
];

/**
 * What a round's name says. Names were rewritten backwards ((2023-1) → (Version 1)) and stay one stream.
 * @returns null for a name that is none of the known ones: it is shown as it is and flagged.
 */
export function readStreamName(label: string): StreamName | null {
  const plain = tidy(label).toLowerCase().replaceAll('’', "'");
  const match = versions.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  const name = match?.name ?? plain;
  const stream = names.find(([form]) => form.test(name))?.[1];
  if (!stream) return null;
  return {
    stream,
    version: match?.version ? String(Number(match.version)) : null,
    listYear: match?.year ? Number(match.year) : null,
  };
}
