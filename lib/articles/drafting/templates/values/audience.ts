import type { StoryFacts } from '../../facts';

const named: Record<string, string> = {
  general: 'candidates of all programs',
  pnp: 'provincial nominees',
  french: 'French-speaking candidates',
};

/** Names keep their capitals; "Healthcare occupations" becomes an ordinary word. */
function asWords(name: string): string {
  const [first = ''] = name.split(' ');
  return first === first.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** Whom a round invited, as a sentence names them: "candidates with experience in healthcare occupations". */
export function audienceOf({ draw, kind }: Pick<StoryFacts, 'draw' | 'kind'>): string {
  const stream = kind === 'provincial' ? null : draw.stream;
  if (!stream) return kind === 'provincial' ? 'candidates' : `candidates under “${draw.label}”`;
  if (named[stream.slug]) return named[stream.slug] ?? '';
  if (stream.kind === 'class') return `${stream.name} candidates`;
  const words = asWords(stream.name);
  return words.endsWith('occupations') ? `candidates with experience in ${words}` : words;
}

/** A stream as a tag: "Healthcare", "French", "Canadian Experience Class". */
export function topicOf({ draw }: Pick<StoryFacts, 'draw'>): string | null {
  const { stream } = draw;
  if (!stream || stream.kind === 'general') return null;
  return stream.name.replace(/ (?:occupations|language proficiency|with Canadian work experience)$/, '');
}
