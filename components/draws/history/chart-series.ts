import type { LegendEntry } from '@/components/charts/legend';
import { formCount } from '@/components/charts/marks';
import type { DrawTotal, StreamView } from '@/lib/draws/views';

/** A stream's place in a chart, the same in every chart of a page. */
export interface ChartSeries extends LegendEntry {
  /** Null for what is left over: the streams that are not named. */
  slug: string | null;
}

/** The streams with the most rounds, each with a form of its own, and one for all others. */
export function chooseSeries(
  totals: (DrawTotal & { stream: StreamView })[],
  isWhole: boolean,
): ChartSeries[] {
  const byDraws = totals.toSorted((a, b) => b.draws - a.draws);
  const hasOthers = byDraws.length > formCount || !isWhole;
  const named = byDraws.slice(0, hasOthers ? formCount - 1 : formCount);
  const series: ChartSeries[] = named.map(({ stream }, form) => ({
    slug: stream.slug,
    name: stream.name,
    form,
  }));
  return hasOthers ? [...series, { slug: null, name: 'Other streams', form: formCount - 1 }] : series;
}

/** Which of the series a stream belongs to. */
export function seriesOf(series: ChartSeries[], stream: string | null): ChartSeries | undefined {
  return series.find((each) => each.slug === stream) ?? series.find((each) => each.slug === null);
}
