import type { DrawData } from '@/lib/blocks/draw-data';
import { formatDrawDate } from '@/lib/dates';

type Dated = Pick<DrawData, 'date' | 'datePrecision' | 'dateEnd'>;

/** A draw's date in its precision, readable for machines too. */
export function DrawDate({ draw, style }: { draw: Dated; style?: 'long' | 'short' }) {
  const words = formatDrawDate(draw, style);
  if (!draw.date) return <span>{words}</span>;
  return <time dateTime={draw.datePrecision === 'month' ? draw.date.slice(0, 7) : draw.date}>{words}</time>;
}
