import { AnomalyNotes } from '@/components/draws/record/anomaly-notes';
import { DrawSource } from '@/components/draws/record/draw-source';
import { EmbedCode } from '@/components/draws/record/embed-code';
import { MyScore } from '@/components/draws/record/my-score';
import { Neighbours } from '@/components/draws/record/neighbours';
import { SourceRow } from '@/components/draws/record/source-row';
import { Withdrawn } from '@/components/draws/record/withdrawn';
import { Scoreboard } from '@/components/draws/scoreboard';
import { ReportLink } from '@/components/reports/report-link';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { drawSentence } from '@/lib/blocks/draw-words';
import type { DrawView } from '@/lib/draws/views';
import { getEnv } from '@/lib/env';
import type { Read } from '@/lib/read';
import { Frame } from '../../../frame';
import { DrawStructure } from '../../draw-structure';
import { DrawContext } from './draw-context';
import { readAround } from './read-draw';

/** One round: its figures, what they mean, what they are compared with, where they come from. */
export async function DrawPage({ draw, read }: { draw: DrawView; read: Pick<Read<unknown>, 'tags'> }) {
  const { reads, articles, sourceRow, trend, settings } = await readAround(draw);
  const { timeZone, demoNotice } = settings;
  const name = `Express Entry round ${draw.number}`;
  return (
    <Frame path={draw.url} current="/draws" reads={[read, ...reads]} shown={articles}>
      <PageHead
        kicker={<a href="/draws/express-entry">Express Entry draws</a>}
        title={`Round ${draw.number}: ${draw.label}`}
      />
      <div className="stack">
        {draw.isWithdrawn ? (
          <Withdrawn draw={draw} timeZone={timeZone} />
        ) : (
          <Scoreboard draw={draw} isOwnPage />
        )}
        {!draw.isWithdrawn && <MyScore />}
        <AnomalyNotes anomalies={draw.anomalies} />
        <DrawContext draw={draw} trend={trend} articles={articles} timeZone={timeZone} />
        <Part id="source" title="Where this comes from">
          <DrawSource draw={draw} timeZone={timeZone} />
          {sourceRow && <SourceRow row={sourceRow} />}
          <Notice text={demoNotice} />
          <ReportLink path={draw.url} question="A figure that differs from the source?" />
        </Part>
        {!draw.isWithdrawn && <EmbedCode draw={draw} siteUrl={getEnv().siteUrl} />}
        <Neighbours older={draw.older} newer={draw.newer} />
      </div>
      <DrawStructure
        steps={[
          { name: 'Express Entry', path: '/draws/express-entry' },
          { name, path: draw.url },
        ]}
        dataset={{
          name,
          description: drawSentence(draw),
          path: draw.url,
          program: draw.program,
          date: draw.date,
          source: draw.source.url,
        }}
      />
    </Frame>
  );
}
