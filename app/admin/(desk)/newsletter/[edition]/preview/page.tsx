import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { MailViews } from '@/components/desk/newsletter/mail-views';
import { PageHeader } from '@/components/desk/page-header';
import {
  type PreviewView,
  previewEdition,
  previewViews,
} from '@/lib/newsletter/editions/desk/preview-edition';
import { listPosition } from '@/lib/newsletter/schema';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { topicWords } from '@/lib/newsletter/topics/topic-words';
import { pageStaff } from '../../../../page-staff';

export const metadata: Metadata = { title: 'Preview of an edition' };

const question = z.object({
  view: z.enum(Object.keys(previewViews) as [PreviewView, ...PreviewView[]]).catch('desktop'),
  as: z.string().trim().max(254).catch(''),
});

interface Props {
  params: Promise<{ edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EditionPreviewPage({ params, searchParams }: Props) {
  const staff = await pageStaff('edition.write');
  const id = listPosition.parse((await params).edition);
  const asked = question.parse(await searchParams);
  const preview = id ? await previewEdition(staff, { id, ...asked }) : null;
  if (!id || !preview) notFound();
  const { data: choices } = await getTopicChoices();
  const topics = preview.reader?.topics.map((topic) => topicWords(topic, choices)) ?? [];
  return (
    <div className="stack">
      <PageHeader title="Preview">
        <Link className="button" href={`/admin/newsletter/${id}`} prefetch={false}>
          Back to the edition
        </Link>
      </PageHeader>
      <MailViews id={id} view={asked.view} as={asked.as} preview={preview} topics={topics} />
    </div>
  );
}
