import Link from 'next/link';
import { PageHeader } from '@/components/desk/page-header';
import { ExportButton } from '@/components/desk/subscribers/export-button';
import type { SubscriberFilter } from '@/lib/newsletter/desk/schema';

/** The list's name, and the ways in and out of it for who may keep subscribers. */
export function SubscribersHead({ canKeep }: { canKeep: boolean }) {
  return (
    <PageHeader title="Subscribers">
      {canKeep && (
        <>
          <Link href="/admin/subscribers/import" className="button" prefetch={false}>
            Import
          </Link>
          <ExportButton />
        </>
      )}
    </PageHeader>
  );
}

/** The way to the next page of the same filter. */
export function OlderSubscribers({ filter, next }: { filter: SubscriberFilter; next: string | null }) {
  if (!next) return null;
  const { search, state, topic } = filter;
  return (
    <nav className="pager" aria-label="Pages">
      <Link
        href={`/admin/subscribers?${new URLSearchParams({ search, state, topic, after: next })}`}
        prefetch={false}
      >
        {search ? 'More subscribers' : 'Earlier subscribers'}
      </Link>
    </nav>
  );
}
