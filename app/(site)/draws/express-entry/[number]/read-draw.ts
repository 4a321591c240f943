import { listArticlesAboutDraw } from '@/lib/articles/related/about-draw';
import { getStreamTrend } from '@/lib/draws/history/stream-trend';
import { getSourceRow } from '@/lib/draws/lists/source-row';
import type { DrawView } from '@/lib/draws/views';
import { siteData } from '../../../site-data';

/** Rounds of the stream that stand on either side of the draw in its chart. */
const trendSide = 20;

/** What stands around a draw's own figures: its stream's course, its row at the source, stories. */
export async function readAround(draw: DrawView) {
  const { stream, scoreScale, date } = draw;
  const [articles, sourceRow, trend, { settings }] = await Promise.all([
    listArticlesAboutDraw(draw, 6),
    getSourceRow(draw),
    stream && scoreScale && date
      ? getStreamTrend({ program: draw.program, stream: stream.slug, scoreScale, around: date }, trendSide)
      : null,
    siteData(),
  ]);
  return {
    reads: [articles, sourceRow, ...(trend ? [trend] : [])],
    articles: articles.data,
    sourceRow: sourceRow.data,
    trend: trend?.data ?? [],
    settings,
  };
}
