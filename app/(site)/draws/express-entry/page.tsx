import type { Metadata } from 'next';
import { ReportLink } from '@/components/reports/report-link';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { type HistoryQuery, historyUrl } from '@/lib/draws/history/history-query';
import { Frame } from '../../frame';
import { Missing } from '../../missing';
import { missingMetadata, pageMetadata } from '../../page-metadata';
import { siteData } from '../../site-data';
import { DrawStructure } from '../draw-structure';
import { HistoryPage } from './history-page';
import { readChoice, readHistory } from './read-history';

const path = '/draws/express-entry';
const description =
  'Every Express Entry round of invitations since January 2015: date, stream, invitations and CRS cut-off.';

const titleOf = (scope: string) => (scope ? `Express Entry draws: ${scope}` : 'Express Entry draws');

type Props = { searchParams: Promise<HistoryQuery> };
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const read = await readChoice(await searchParams);
  if (!read.choice) return missingMetadata;
  const { stream, year, kind, after } = read.choice;
  const metadata = pageMetadata({
    title: titleOf(read.scope),
    description,
    path: historyUrl(path, { stream, year, kind }),
  });
  return after === null ? metadata : { ...metadata, robots: { index: false, follow: true } };
}

/** All rounds of Express Entry, or those of a stream, a kind or a year, in the order asked for. */
export default async function ExpressEntryPage({ searchParams }: Props) {
  const read = await readChoice(await searchParams);
  const { choice, streams, years, scope } = read;
  // A choice that the page does not offer is no page: made-up ones would fill the memory.
  if (!choice) return <Missing path={path} reads={[]} />;
  const [history, { settings }] = await Promise.all([readHistory(choice), siteData()]);
  if (choice.after !== null && history.rounds.draws.length === 0)
    return <Missing path={path} reads={history.reads} />;
  return (
    <Frame path={path} current="/draws" reads={history.reads}>
      <PageHead kicker={<a href="/draws">Draws</a>} title={titleOf(scope)} standfirst={description} />
      <Notice text={settings.demoNotice} />
      <HistoryPage path={path} scope={scope} choice={choice} history={history} offered={{ streams, years }} />
      <ReportLink path={path} question="A figure that differs from the source?" />
      <DrawStructure
        steps={[{ name: 'Express Entry', path }]}
        dataset={{ name: 'Express Entry rounds of invitations', description, path, program: 'express-entry' }}
      />
    </Frame>
  );
}
