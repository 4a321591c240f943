import { listLatestArticles, listSections } from '@/lib/articles/queries';
import { formatDrawDate } from '@/lib/dates';
import { listDraws, listPrograms } from '@/lib/draws/queries';
import { keepRead, type Read, tagsOf } from '@/lib/read';
import { fold, wordsOf } from './reading/terms';
import { cleanQuestion } from './schema';

/** A page of this site that may be what somebody is typing. */
export interface Suggestion {
  text: string;
  /** What it is, or when it was. */
  note: string;
  url: string;
}

interface Candidate extends Suggestion {
  words: string[];
  folded: string;
}

const mostShown = 8;
const articles = 500;
const draws = 500;

const toCandidate = (suggestion: Suggestion, more = ''): Candidate => ({
  ...suggestion,
  words: wordsOf(`${suggestion.text} ${more}`),
  folded: fold(suggestion.text),
});

/** Everything that is suggested: programs and sections, the rounds of Express Entry, the newest headlines. */
async function readCandidates(): Promise<Read<Candidate[]>> {
  const [programs, sections, rounds, stories] = await Promise.all([
    listPrograms(),
    listSections(),
    listDraws({ program: 'express-entry' }, { limit: draws }),
    listLatestArticles(articles),
  ]);
  const data = [
    ...programs.data.map(({ name, shortName, url, slug }) =>
      toCandidate({ text: `${shortName} draws`, note: name, url }, `${name} ${slug}`),
    ),
    ...sections.data.map(({ name, slug }) => toCandidate({ text: name, note: 'Section', url: `/${slug}` })),
    ...(rounds.data?.draws ?? []).map((draw) =>
      toCandidate(
        {
          text: `Express Entry round ${draw.number}`,
          note: `${draw.label}, ${formatDrawDate(draw, 'short')}`,
          url: draw.url,
        },
        `draw ${draw.label} ${draw.streamName ?? ''} ${draw.date?.slice(0, 4) ?? ''}`,
      ),
    ),
    ...stories.data.map(({ headline, section, url }) =>
      toCandidate({ text: headline, note: section.name, url }),
    ),
  ];
  return { data, tags: tagsOf(programs, sections, rounds, stories) };
}

/**
 * Pages that what is being typed may mean, at most eight: each word of it begins a word of theirs.
 * Asked of this process's memory alone.
 */
export async function suggest(typed: string): Promise<Suggestion[]> {
  const question = cleanQuestion(typed);
  const words = wordsOf(question).slice(0, 8);
  if (words.length === 0 || question.length < 2) return [];
  const { data } = await keepRead('search-candidates', readCandidates);
  const start = fold(question);
  const isExact = ({ words: of }: Candidate) => words.every((word) => of.includes(word));
  const fits = data.filter((candidate) =>
    words.every((word) => candidate.words.some((own) => own.startsWith(word))),
  );
  const rank = (candidate: Candidate) =>
    candidate.folded.startsWith(start) ? 0 : isExact(candidate) ? 1 : 2;
  return fits
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostShown)
    .map(({ text, note, url }) => ({ text, note, url }));
}
