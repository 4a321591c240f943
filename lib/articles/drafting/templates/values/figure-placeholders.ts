import type { BodyNode } from '@/lib/blocks/body';
import type { ComparedField } from '@/lib/blocks/comparison';
import { type DrawData, type FigureField, figureFields } from '@/lib/blocks/draw-data';
import { figureText } from '@/lib/blocks/draw-words';
import { canCompare } from '@/lib/blocks/draws/compare-words';
import type { StoryFacts } from '../../facts';

interface FigurePlaceholder {
  means: string;
  find: (facts: StoryFacts) => BodyNode | null;
}

const subjects = {
  draw: { of: 'the round', find: (facts) => facts.draw },
  previous: { of: 'the stream’s round before', find: (facts) => facts.previous },
  lastYear: { of: 'the stream’s round a year earlier', find: (facts) => facts.lastYear },
  poolBefore: { of: 'the round with the pool’s count before', find: (facts) => facts.poolBefore },
} satisfies Record<string, { of: string; find: (facts: StoryFacts) => DrawData | null }>;

const fieldNames: Record<FigureField, string> = {
  invitations: 'how many were invited',
  minScore: 'lowest score invited',
  tieBreakAt: 'tie-break',
  date: 'date',
  label: 'name at the source',
  poolTotal: 'candidates in the pool',
  poolAsOf: 'day of the pool’s count',
};

function figureNode(draw: DrawData | null, field: FigureField): BodyNode | null {
  const seen = draw ? figureText(draw, field) : '';
  if (!draw || seen === '') return null;
  return { type: 'figure', attrs: { program: draw.program, number: draw.number, field, seen } };
}

function comparisonNode(draw: DrawData, than: DrawData | null, field: ComparedField): BodyNode | null {
  if (!than || !canCompare(draw, than, field)) return null;
  return {
    type: 'comparison',
    attrs: { program: draw.program, number: draw.number, field, than: than.number },
  };
}

function figuresOf(
  name: string,
  subject: { of: string; find: (facts: StoryFacts) => DrawData | null },
): [string, FigurePlaceholder][] {
  return figureFields.map((field) => [
    `${name}.${field}`,
    { means: `${fieldNames[field]}, ${subject.of}`, find: (facts) => figureNode(subject.find(facts), field) },
  ]);
}

function change(
  field: ComparedField,
  means: string,
  find: (facts: StoryFacts) => DrawData | null,
): FigurePlaceholder {
  return { means, find: (facts) => comparisonNode(facts.draw, find(facts), field) };
}

/** Values that stay references to the records: figures, and how two of them stand to each other. */
export const figurePlaceholders: Record<string, FigurePlaceholder> = {
  ...Object.fromEntries(Object.entries(subjects).flatMap(([name, subject]) => figuresOf(name, subject))),
  'change.minScore': change(
    'minScore',
    '“11 points lower than”, the stream’s round before',
    (f) => f.previous,
  ),
  'change.invitations': change(
    'invitations',
    '“500 more than”, the stream’s round before',
    (f) => f.previous,
  ),
  'change.poolTotal': change('poolTotal', '“500 more than”, the pool’s count before', (f) => f.poolBefore),
  'yearChange.minScore': change('minScore', '“11 points lower than”, a year earlier', (f) => f.lastYear),
  'yearChange.invitations': change('invitations', '“500 more than”, a year earlier', (f) => f.lastYear),
};
