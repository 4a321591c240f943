import type { Metadata } from 'next';
import { SegmentForm } from '@/components/desk/newsletter/segments/segment-form';
import { PageHeader } from '@/components/desk/page-header';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { pageStaff } from '../../../../page-staff';
import { countSegmentAction, keepSegmentAction } from '../actions';

export const metadata: Metadata = { title: 'New segment' };

export default async function NewSegmentPage() {
  await pageStaff('edition.write');
  const { data: choices } = await getTopicChoices();
  return (
    <>
      <PageHeader title="New segment" />
      <SegmentForm action={keepSegmentAction} count={countSegmentAction} choices={choices} />
    </>
  );
}
