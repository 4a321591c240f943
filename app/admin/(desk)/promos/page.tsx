import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { PromosTable } from '@/components/desk/promos/promos-table';
import { listDeskPromos } from '@/lib/promos/desk';
import { pageStaff } from '../../page-staff';

export const metadata: Metadata = { title: 'Promos' };

export default async function PromosPage() {
  const promos = await listDeskPromos(await pageStaff('promo.keep'));
  return (
    <>
      <PageHeader title="Promos">
        <Link href="/admin/promos/new" className="button button-primary" prefetch={false}>
          New promo
        </Link>
      </PageHeader>
      {promos.length > 0 ? (
        <PromosTable promos={promos} />
      ) : (
        <EmptyState>A promo is a partner’s offer that articles can show, labelled as one.</EmptyState>
      )}
    </>
  );
}
