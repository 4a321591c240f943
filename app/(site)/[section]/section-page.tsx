import type { Metadata } from 'next';
import { cache } from 'react';
import { JsonLd } from '@/components/site/json-ld';
import { getSectionPage } from '@/lib/articles/queries';
import type { ListPlace } from '@/lib/articles/schema';
import { getEnv } from '@/lib/env';
import { ArticleListPage } from '../article-list-page';
import { listPath, listTitle } from '../list-page';
import { Missing } from '../missing';
import { missingMetadata, pageMetadata } from '../page-metadata';
import { breadcrumbsJsonLd } from '../structured-data/breadcrumbs-json-ld';

// By its parts: an object would be another one for the metadata.
const readSectionPage = cache((slug: string, month: string | null, page: number) =>
  getSectionPage(slug, { month, page }),
);
const readSection = (slug: string, { month, page }: ListPlace) => readSectionPage(slug, month, page);

/** What is told of a page of a section. */
export async function sectionMetadata(slug: string, place: ListPlace): Promise<Metadata> {
  const { data } = await readSection(slug, place);
  if (!data) return missingMetadata;
  const { name, description } = data.section;
  const title = listTitle(name, place);
  return pageMetadata({ title, description, path: listPath(`/${slug}`, place) });
}

/** A section's stories, or the help of a missing page. */
export async function SectionPage({ slug, place }: { slug: string; place: ListPlace }) {
  const read = await readSection(slug, place);
  const base = `/${slug}`;
  if (!read.data) return <Missing path={listPath(base, place)} reads={[read]} />;
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
