import type { Metadata } from 'next';
import Link from 'next/link';
import { ImportHistory, SourceState } from '@/components/desk/draws/import/import-history';
import { ImportRounds } from '@/components/desk/draws/import/import-rounds';
import { ImportTabs } from '@/components/desk/draws/import/import-tabs';
import { PageHeader } from '@/components/desk/page-header';
import { getSourceState, listImports } from '@/lib/importers/rounds/desk';
import { pageStaff } from '../../../page-staff';

export const metadata: Metadata = { title: 'Import rounds' };

interface Props {
  searchParams: Promise<{ after?: string | string[] }>;
}

export default async function ImportPage({ searchParams }: Props) {
  const staff = await pageStaff('draw.import');
  const { after } = await searchParams;
  const place = typeof after === 'string' && /^\d{1,9}$/.test(after) ? Number(after) : null;
  const [source, { items, next }] = await Promise.all([getSourceState(staff), listImports(staff, place)]);
  return (
    <>
      <PageHeader title="Import rounds" />
      <ImportTabs here="official" canImport />
      <div className="stack">
        <SourceState isScheduled={source.isScheduled} look={source.look} />
        <ImportRounds sourceUrl={source.url} />
        <h2>Earlier imports</h2>
        <ImportHistory items={items} />
        {next !== null && (
          <p className="pager">
            <Link href={`/admin/draws/import?after=${next}`} className="button" prefetch={false}>
              Older imports
            </Link>
          </p>
        )}
      </div>
    </>
  );
}
