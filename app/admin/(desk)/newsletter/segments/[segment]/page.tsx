import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SegmentForm } from '@/components/desk/newsletter/segments/segment-form';
import { PageHeader } from '@/components/desk/page-header';
import { ActForm } from '@/components/desk/stories/act-form';
import { listPosition } from '@/lib/newsletter/schema';
import { getSegment } from '@/lib/newsletter/segments/desk';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { pageStaff } from '../../../../page-staff';
import { countSegmentAction, deleteSegmentAction, keepSegmentAction } from '../actions';

export const metadata: Metadata = { title: 'Segment' };

type Props = { params: Promise<{ segment: string }> };

export default async function SegmentPage({ params }: Props) {
  const staff = await pageStaff('edition.write');
  const id = listPosition.parse((await params).segment);
  const [segment, { data: choices }] = await Promise.all([
    id ? getSegment(staff, id) : null,
    getTopicChoices(),
  ]);
  if (!segment) notFound();
  return (
    <div className="stack">
      <PageHeader title={segment.name} />
      <SegmentForm
        key={segment.version}
        action={keepSegmentAction}
        count={countSegmentAction}
        choices={choices}
        segment={segment}
      />
      <ActForm
        action={deleteSegmentAction}
        fields={{ id: segment.id }}
        label="Delete segment"
        kind="danger"
      />
    </div>
  );
}
