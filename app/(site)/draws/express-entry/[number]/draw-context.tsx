import { ArticleRiver } from '@/components/article/cards/article-river';
import { CompareRounds } from '@/components/draws/record/compare-rounds';
import { CorrectionList } from '@/components/draws/record/correction-list';
import { PoolBars } from '@/components/draws/record/pool-bars';
import { TieBreak } from '@/components/draws/record/tie-break';
import { Part } from '@/components/site/part';
import type { ArticleCard } from '@/lib/articles/schema';
import { formatCalendarDate } from '@/lib/dates';
import type { DrawView } from '@/lib/draws/views';

interface DrawContextProps {
  draw: DrawView;
  articles: ArticleCard[];
  timeZone: string;
}

/** What makes a round's figures readable: corrections, tie-break, the round before, the pool, stories. */
export function DrawContext({ draw, articles, timeZone }: DrawContextProps) {
  const { corrections, previousOfStream, pool, isWithdrawn } = draw;
  const hasTieBreak = !isWithdrawn && (draw.tieBreakAt || draw.tieBreakRaw);
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
      {pool && pool.bands.length > 0 && (
        <Part id="pool" title={`The pool on ${formatCalendarDate(pool.asOf)}`}>
          <PoolBars pool={pool} cutOff={isWithdrawn ? null : draw.minScore} />
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
