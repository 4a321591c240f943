import type { Metadata } from 'next';
import { cache } from 'react';
import { JsonLd } from '@/components/site/json-ld';
import { getSectionPage } from '@/lib/articles/queries';
import { getEnv } from '@/lib/env';
import { ArticleListPage } from '../article-list-page';
import { listPath } from '../list-page';
import { Missing } from '../missing';
import { missingMetadata, pageMetadata } from '../page-metadata';
import { breadcrumbsJsonLd } from '../structured-data/breadcrumbs-json-ld';

const readSection = cache(getSectionPage);

/** What is told of a page of a section. */
export async function sectionMetadata(slug: string, page: number): Promise<Metadata> {
  const { data } = await readSection(slug, page);
  if (!data) return missingMetadata;
  const { name, description } = data.section;
  const title = page === 1 ? name : `${name}, page ${page}`;
  return pageMetadata({ title, description, path: listPath(`/${slug}`, page) });
}

/** A section's stories, or the help of a missing page. */
export async function SectionPage({ slug, page }: { slug: string; page: number }) {
  const read = await readSection(slug, page);
  const base = `/${slug}`;
  if (!read.data) return <Missing path={listPath(base, page)} reads={[read]} />;
  const { section, ...list } = read.data;
  return (
    <>
      <ArticleListPage
        base={base}
        list={list}
        hasKickers={false}
        read={read}
        title={section.name}
        standfirst={section.description}
      />
      <JsonLd data={breadcrumbsJsonLd(getEnv().siteUrl, [{ name: section.name, path: base }])} />
    </>
  );
}
