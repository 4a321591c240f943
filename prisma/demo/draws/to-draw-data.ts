import type { DrawData } from '@/lib/blocks/draw-data';
import { programs } from '../../reference/programs';
import { streams } from '../../reference/streams';
import type { DemoDraw } from './demo-draw';
import { replacedTieBreak } from './doubts';
import type { DemoPool } from './read-pools';

/** A demo draw as blocks read it, for the plain text of articles that name it. */
export function toDrawData(draw: DemoDraw, pools: Map<string, DemoPool>): DrawData {
  const { program, number, date, datePrecision, label, invitations, minScore, scoreScale, tieBreakAt } = draw;
  const pool = draw.poolAsOf ? pools.get(draw.poolAsOf) : undefined;
  const isReplaced = program === 'express-entry' && number === replacedTieBreak.number;
  return {
    program,
    programName: programs.find((candidate) => candidate.slug === program)?.shortName ?? program,
    number,
    url: '',
    date,
    datePrecision,
    dateEnd: null,
    label,
    streamName:
      streams.find((stream) => stream.programSlug === program && stream.slug === draw.stream)?.name ?? null,
    invitations,
    invitationsQualifier: draw.invitationsQualifier === 'combined' ? 'combined' : 'exact',
    minScore,
    scoreScale,
    tieBreakAt,
    poolTotal: pool?.total ?? null,
    poolAsOf: pool?.asOf ?? null,
    correctedAt: isReplaced ? replacedTieBreak.at : null,
    correctedFields: isReplaced ? [replacedTieBreak.field] : [],
    flaggedFields: [],
    isWithdrawn: false,
  };
}
