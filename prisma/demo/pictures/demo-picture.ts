import type { DemoDraw } from '../draws/demo-draw';
import type { DemoPool } from '../draws/read-pools';

/** The records that a picture is drawn from. */
export interface PictureData {
  draws: DemoDraw[];
  pools: DemoPool[];
}

/** An illustration drawn from records by code: the same records give the same picture. */
export interface DemoPicture {
  slug: string;
  alt: string;
  /** The picture as SVG, without any text in it: letters would depend on the machine's fonts. */
  draw: (data: PictureData) => string;
}

/** Rounds of Express Entry of some streams, oldest first. */
export function roundsOf({ draws }: PictureData, streams: string[], from = '', to = '9999'): DemoDraw[] {
  return draws.filter(
    (draw) =>
      draw.program === 'express-entry' &&
      streams.includes(draw.stream) &&
      draw.date >= from &&
      draw.date <= to,
  );
}
