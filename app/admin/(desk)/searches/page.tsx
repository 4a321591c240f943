import type { Metadata } from 'next';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { BlockForm } from '@/components/desk/searches/block-form';
import { PhraseButton } from '@/components/desk/searches/phrase-button';
import { SearchesTable } from '@/components/desk/searches/searches-table';
import { listDeskSearches } from '@/lib/search/trending/desk';
import { pageStaff } from '../../page-staff';
import { blockSearchAction, unblockSearchAction } from './actions';

export const metadata: Metadata = { title: 'Searches' };

type Props = { searchParams: Promise<{ done?: string | string[]; phrase?: string | string[] }> };

export default async function SearchesPage({ searchParams }: Props) {
  const { searches, blocks } = await listDeskSearches(await pageStaff('search.keep'));
  const { done, phrase } = await searchParams;
  return (
    <div className="stack" key={`${done}-${phrase}`}>
      <PageHeader title="Searches" />
      {done === 'blocked' && <ArrivalNotice>“{phrase}” is blocked.</ArrivalNotice>}
      {done === 'allowed' && <ArrivalNotice>“{phrase}” is allowed again.</ArrivalNotice>}
      <p>
        What readers looked for in the last seven days. It is counted by day, never by person, and a search
        that only one reader typed is not written down.
      </p>
      {searches.length > 0 ? (
        <SearchesTable searches={searches} block={blockSearchAction} />
      ) : (
        <EmptyState>No search has been typed by several readers yet.</EmptyState>
      )}
      <h2>Blocked words</h2>
      <BlockForm action={blockSearchAction} />
      {blocks.length > 0 && (
        <ul className="stack" aria-label="Blocked words">
          {blocks.map((block) => (
            <li key={block}>
              <bdi>{block}</bdi>
              <PhraseButton action={unblockSearchAction} phrase={block} label="Allow" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
