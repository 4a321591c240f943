import type { Db } from '@/lib/db/client';
import { findRoundsAround, type RoundsAround } from '@/lib/draws/lists/rounds-around';
import { findSeeAlso } from './see-also';
import type { StoryKind } from './templates/kinds';

/** All that a draft is written from. */
export interface StoryFacts extends RoundsAround {
  kind: StoryKind;
  /** Published articles to point to, best first. */
  seeAlso: number[];
}

/** The kind of template that a draw takes; an Express Entry round under a name not known yet is told as a class. */
function kindOf({ draw, program }: RoundsAround): StoryKind {
  if (program.slug !== 'express-entry') return 'provincial';
  return draw.stream ? draw.stream.kind : 'class';
}

/** Reads what a draw's draft is written from. */
export async function readStoryFacts(db: Db, drawId: number): Promise<StoryFacts> {
  const around = await findRoundsAround(db, drawId);
  const { program, number } = around.draw;
  return { ...around, kind: kindOf(around), seeAlso: await findSeeAlso(db, { drawId, program, number }) };
}
