import type { DrawData } from '@/lib/blocks/draw-data';

/** The way from a corrected draw to what was corrected; nothing where nothing was. */
export function CorrectedMark({ draw }: { draw: DrawData }) {
  if (!draw.correctedAt) return null;
  return (
    <a className="corrected-mark" href={`${draw.url.split('#')[0]}#corrections`}>
      Corrected
    </a>
  );
}
