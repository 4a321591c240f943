import type { DrawData } from '@/lib/blocks/draw-data';
import { ownNumber } from '@/lib/blocks/draw-words';
import { formatDrawDate } from '@/lib/dates';
import type { StoryFacts } from '../../facts';
import { audienceOf, topicOf } from './audience';

interface WordPlaceholder {
  means: string;
  find: (facts: StoryFacts) => string | null;
}

const prepositions = { day: 'on', month: 'in', range: 'during' } as const;
const on = (draw: DrawData | null) => draw && prepositions[draw.datePrecision];
const candidates = (draw: DrawData | null) =>
  draw && (draw.invitations === 1 && draw.invitationsQualifier === 'exact' ? 'candidate' : 'candidates');

function monthOf({ date }: DrawData): string | null {
  return date && formatDrawDate({ date, datePrecision: 'month', dateEnd: null });
}

/** Words that no correction of a figure changes. */
export const wordPlaceholders: Record<string, WordPlaceholder> = {
  'draw.number': { means: 'the round’s own number', find: ({ draw }) => ownNumber(draw) },
  'draw.program': { means: 'Express Entry, or the province', find: ({ program }) => program.shortName },
  'draw.programName': { means: 'the program’s full name', find: ({ program }) => program.name },
  'draw.stream': { means: 'the stream’s name', find: ({ draw }) => draw.streamName },
  'draw.topic': { means: 'the stream as a tag: “Healthcare”', find: topicOf },
  'draw.audience': { means: 'whom it invited: “provincial nominees”', find: audienceOf },
  'draw.candidates': { means: '“candidates”, or “candidate” for one', find: ({ draw }) => candidates(draw) },
  'draw.on': { means: '“on”, “in” or “during”, before a date', find: ({ draw }) => on(draw) },
  'draw.month': { means: '“April 2026”', find: ({ draw }) => monthOf(draw) },
  'draw.scale': { means: 'the scale of its score', find: ({ draw }) => draw.scoreScale },
  'previous.number': {
    means: 'the number of the round before',
    find: (facts) => facts.previous && ownNumber(facts.previous),
  },
  'previous.candidates': {
    means: '“candidates”, the round before',
    find: (facts) => candidates(facts.previous),
  },
  'previous.on': { means: '“on”, “in” or “during”, the round before', find: (facts) => on(facts.previous) },
  'lastYear.number': {
    means: 'the number of the round a year earlier',
    find: (facts) => facts.lastYear && ownNumber(facts.lastYear),
  },
  'lastYear.candidates': {
    means: '“candidates”, a year earlier',
    find: (facts) => candidates(facts.lastYear),
  },
  'lastYear.on': { means: '“on”, “in” or “during”, a year earlier', find: (facts) => on(facts.lastYear) },
};
