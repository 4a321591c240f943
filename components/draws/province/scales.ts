import type { DrawData } from '@/lib/blocks/draw-data';
import type { ProgramView } from '@/lib/draws/views';

/** The scales that a program's draws have scores on, its present one first. */
export function scalesOf(program: ProgramView, draws: DrawData[]): string[] {
  const used = draws.flatMap(({ minScore, scoreScale }) =>
    minScore !== null && scoreScale ? [scoreScale] : [],
  );
  return [...new Set([...(program.scoreScale ? [program.scoreScale] : []), ...used])];
}
