import type { StoryFacts } from '../../facts';

interface Condition {
  means: string;
  find: (facts: StoryFacts) => boolean;
}

/** What a paragraph can be made to depend on. */
export const conditions: Record<string, Condition> = {
  'when.first': { means: 'it is the stream’s first round', find: ({ isFirst }) => isFirst },
  'when.notFirst': { means: 'the stream had a round before', find: ({ previous }) => previous !== null },
  'when.previousUncounted': {
    means: 'the round before has no count',
    find: ({ previous }) => previous !== null && previous.invitations === null,
  },
  'when.score': { means: 'it has a score', find: ({ draw }) => draw.minScore !== null },
  'when.noScore': { means: 'it has no score', find: ({ draw }) => draw.minScore === null },
  'when.noInvitations': {
    means: 'the count is not published',
    find: ({ draw }) => draw.invitations === null,
  },
  'when.fewerThan': {
    means: 'the count is “fewer than”',
    find: ({ draw }) => draw.invitations !== null && draw.invitationsQualifier === 'fewer-than',
  },
  'when.combined': {
    means: 'the count stands for several draws',
    find: ({ draw }) => draw.invitationsQualifier === 'combined',
  },
  'when.pool': { means: 'the pool’s size is known', find: ({ draw }) => draw.poolTotal !== null },
  'when.nominees': {
    means: 'it invited provincial nominees',
    find: ({ draw, program }) => program.slug === 'express-entry' && draw.stream?.slug === 'pnp',
  },
  'when.occupationList': { means: 'the category has a list', find: (facts) => facts.hasOccupationList },
};
