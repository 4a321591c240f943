import type { Metadata } from 'next';
import { PageHead } from '@/components/site/page-head';
import { SearchForm } from '@/components/site/search/search-form';
import { SearchHelp } from '@/components/site/search/search-help';
import { search } from '@/lib/search/queries';
import { searchQuestion } from '@/lib/search/schema';
import { Frame } from '../frame';
import { SearchResults } from './search-results';
import '@/components/site/search/results.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = searchQuestion.parse(await searchParams);
  return { title: q ? `${q}, search` : 'Search', robots: { index: false, follow: true } };
}

/** The answer to a reader's words: figures first, then stories. Nobody keeps it. */
export default async function SearchPage({ searchParams }: Props) {
  const question = searchQuestion.parse(await searchParams);
  const read = question.q ? await search(question) : null;
  return (
    <Frame
      path="/search"
      reads={read ? [read] : []}
      shown={read?.data.hits.map(({ article }) => article)}
      hasSearch={false}
    >
      <PageHead title="Search" />
      <SearchForm place="page" typed={question.q} kept={question} />
      {read ? (
        <SearchResults question={question} result={read.data} />
      ) : (
        <SearchHelp title="What you can look for" />
      )}
    </Frame>
  );
}
