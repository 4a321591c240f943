import type { Metadata } from 'next';
import { PageHeader } from '@/components/desk/page-header';
import { ImportSubscribers } from '@/components/desk/subscribers/import/import-subscribers';
import { listTopics } from '@/lib/newsletter/intake/topic-list';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { pageStaff } from '../../../page-staff';

export const metadata: Metadata = { title: 'Import subscribers' };

export default async function ImportSubscribersPage() {
  await pageStaff('subscriber.keep');
  const { data: choices } = await getTopicChoices();
  return (
    <div className="stack">
      <PageHeader title="Import subscribers" />
      <ImportSubscribers topics={listTopics(choices)} />
    </div>
  );
}
