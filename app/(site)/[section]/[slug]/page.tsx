import type { Metadata } from 'next';
import { cache } from 'react';
import { getArticle } from '@/lib/articles/article-page';
import { Frame } from '../../frame';
import { Missing } from '../../missing';
import { goneMetadata, missingMetadata } from '../../page-metadata';
import { articleMetadata } from './article-metadata';
import { ArticlePage } from './article-page';

const readArticle = cache(getArticle);
type Props = { params: Promise<{ section: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params;
  const { data } = await readArticle(section, slug);
  if (data.kind === 'found') return articleMetadata(data.article);
  return data.kind === 'gone' ? goneMetadata : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { section, slug } = await params;
  const path = `/${section}/${slug}`;
  const read = await readArticle(section, slug);
  switch (read.data.kind) {
    case 'found':
      return <ArticlePage article={read.data.article} read={read} />;
    case 'moved':
      return <Frame path={path} reads={[read]} location={read.data.location} />;
    case 'gone':
      return <Missing path={path} status={410} reads={[read]} />;
    case 'missing':
      return <Missing path={path} reads={[read]} />;
  }
}
