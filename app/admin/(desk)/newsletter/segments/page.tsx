import type { Metadata } from 'next';
import Link from 'next/link';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { EmptyState } from '@/components/desk/empty-state';
import { SegmentsTable } from '@/components/desk/newsletter/segments/segments-table';
import { PageHeader } from '@/components/desk/page-header';
import { listSegments } from '@/lib/newsletter/segments/desk';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { pageStaff } from '../../../page-staff';

export const metadata: Metadata = { title: 'Segments' };

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function SegmentsPage({ searchParams }: Props) {
  const staff = await pageStaff('edition.write');
  const [segments, { data: choices }] = await Promise.all([listSegments(staff), getTopicChoices()]);
  const { done } = await searchParams;
  return (
    <div className="stack">
      <PageHeader title="Segments">
        <Link href="/admin/newsletter/segments/new" className="button button-primary" prefetch={false}>
          New segment
        </Link>
        <Link href="/admin/newsletter" className="button" prefetch={false}>
          Editions
        </Link>
      </PageHeader>
      {done === 'saved' && <ArrivalNotice>Segment saved.</ArrivalNotice>}
      {done === 'deleted' && <ArrivalNotice>Segment deleted.</ArrivalNotice>}
      {segments.length > 0 ? (
        <SegmentsTable segments={segments} choices={choices} />
      ) : (
        <EmptyState>
          A segment is a part of your subscribers, told by what they chose, when they came and how. An edition
          for it goes to those of its topics’ readers who are of the segment.
        </EmptyState>
      )}
    </div>
  );
}
