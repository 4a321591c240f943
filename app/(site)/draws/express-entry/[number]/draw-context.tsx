import { ArticleRiver } from '@/components/article/cards/article-river';
import { PoolChart } from '@/components/charts/pool-chart';
import { CompareRounds } from '@/components/draws/record/compare-rounds';
import { CorrectionList } from '@/components/draws/record/correction-list';
import { StreamTrend } from '@/components/draws/record/stream-trend';
import { TieBreak } from '@/components/draws/record/tie-break';
import { Part } from '@/components/site/part';
import type { ArticleCard } from '@/lib/articles/schema';
import { formatCalendarDate } from '@/lib/dates';

import { historyUrl } from '@/lib/draws/history/history-query';
import type { TrendPoint } from '@/lib/draws/history/stream-trend';
import type { DrawView } from '@/lib/draws/views';
import { formatInteger } from '@/lib/numbers';

interface DrawContextProps {
  draw: DrawView;
  /** The stream's rounds around this one. */
  trend: TrendPoint[];
  articles: ArticleCard[];
  timeZone: string;
}

/** What makes a round's figures readable: corrections, tie-break, the round before, the pool, stories. */
export function DrawContext({ draw, trend, articles, timeZone }: DrawContextProps) {
  const { corrections, previousOfStream, pool, isWithdrawn } = draw;
  const hasTieBreak = !isWithdrawn && (draw.minScore !== null || draw.tieBreakRaw);
  return (
    <>
      {corrections.length > 0 && (
        <Part id="corrections" title="Corrections">
          <CorrectionList corrections={corrections} timeZone={timeZone} />
        </Part>
      )}
      {hasTieBreak && (
        <Part id="tie-break" title="Who was invited">
          <TieBreak draw={draw} />
        </Part>
      )}
      {!isWithdrawn && previousOfStream && (
        <Part id="compare" title={`Compared with the ${draw.stream?.name ?? 'stream'} round before`}>
          <CompareRounds draw={draw} before={previousOfStream} />
        </Part>
      )}
      {!isWithdrawn && draw.stream && trend.length > 2 && (
        <Part
          id="trend"
          title={`${draw.stream.name} over time`}
          more={{
            name: 'All its rounds',
            url: historyUrl('/draws/express-entry', { stream: draw.stream.slug }),
          }}
        >
          <StreamTrend draw={draw} points={trend} />
        </Part>
      )}
      {pool && pool.bands.length > 0 && (
        <Part id="pool" title={`The pool on ${formatCalendarDate(pool.asOf)}`}>
          <PoolChart
            id="pool-chart"
            title={`${formatInteger(pool.total)} candidates by CRS score`}
            bands={pool.bands}
            cutOff={isWithdrawn ? null : draw.minScore}
          />
        </Part>
      )}
      {articles.length > 0 && (
        <Part id="stories" title="Stories about this round">
          <ArticleRiver articles={articles} timeZone={timeZone} heading="h3" size="brief" />
        </Part>
      )}
    </>
  );
}
