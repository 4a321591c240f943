import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditionEditor } from '@/components/desk/newsletter/edition-editor';
import { ProblemList } from '@/components/desk/newsletter/problem-list';
import { PageHeader } from '@/components/desk/page-header';
import { can } from '@/lib/accounts/abilities';
import { getEdition, inspectEdition } from '@/lib/newsletter/editions/desk/get-edition';
import { listPosition } from '@/lib/newsletter/schema';
import { listSegments } from '@/lib/newsletter/segments/desk';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { pageStaff } from '../../../page-staff';
import { editorDoors } from '../../articles/editor-doors';
import { editionActions } from './editor-actions';
import { SentEdition } from './sent-edition';

export const metadata: Metadata = { title: 'Edition' };

interface Props {
  params: Promise<{ edition: string }>;
  searchParams: Promise<{ after?: string }>;
}

export default async function EditionPage({ params, searchParams }: Props) {
  const staff = await pageStaff('edition.write');
  const id = listPosition.parse((await params).edition);
  const edition = id ? await getEdition(staff, id) : null;
  if (!edition) notFound();
  if (edition.sendingId)
    return <SentEdition staff={staff} edition={edition} after={Number((await searchParams).after) || 0} />;
  const [{ problems, bytes }, choices, doors, segments] = await Promise.all([
    inspectEdition(staff, edition.id),
    getTopicChoices(),
    editorDoors(staff),
    listSegments(staff),
  ]);
  return (
    <>
      <PageHeader title="Edition" />
      <EditionEditor
        key={edition.id}
        edition={edition}
        sections={choices.data.sections}
        segments={segments}
        doors={doors}
        actions={editionActions}
        canSend={can(staff, 'edition.send')}
        email={staff.email}
      >
        <ProblemList problems={problems} bytes={bytes} />
      </EditionEditor>
    </>
  );
}
