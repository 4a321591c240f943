import type { Metadata } from 'next';
import { cache } from 'react';
import { z } from 'zod';
import { getCommentedArticle } from '@/lib/comments/commented-article';
import { Missing } from '../../../missing';
import { missingMetadata } from '../../../page-metadata';
import { AllComments } from './all-comments';
import { OneThread } from './one-thread';

const readStory = cache(getCommentedArticle);
const id = z.coerce.number().int().positive().max(999_999_999).nullable().default(null).catch(null);
const place = z.object({ before: id, thread: id, after: id });

type Props = {
  params: Promise<{ section: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params;
  const { data: story } = await readStory(section, slug);
  if (!story) return missingMetadata;
  // The story itself is what search engines are to show.
  return { title: `Comments: ${story.headline}`, robots: { index: false, follow: true } };
}

export default async function CommentsPage({ params, searchParams }: Props) {
  const { section, slug } = await params;
  const { before, thread, after } = place.parse(await searchParams);
  const read = await readStory(section, slug);
  const story = read.data;
  if (!story) return <Missing path={`/${section}/${slug}/comments`} reads={[read]} />;
  if (thread !== null) return <OneThread story={story} read={read} id={thread} after={after ?? 0} />;
  return <AllComments story={story} read={read} before={before} />;
}
