import type { DrawData } from '@/lib/blocks/draw-data';
import { drawSentence } from '@/lib/blocks/draw-words';
import { Notice } from '../notice';

/** A draw for those who may not change it. */
export function DrawFacts({ draw }: { draw: DrawData }) {
  return (
    <div className="stack">
      <p>{drawSentence(draw)}</p>
      <Notice kind="info">
        Editors change figures that are out. Tell one of them if something is wrong.
      </Notice>
    </div>
  );
}
