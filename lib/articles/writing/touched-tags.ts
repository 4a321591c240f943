import { contentTags } from '@/lib/db/content-changes';

/** What readers' documents are made of when they show an article: itself and every list it stands in. */
export function publicTagsOf(
  id: number,
  article: {
    section: { slug: string };
    authors: { author: { slug: string } }[];
    tags: { tag: { slug: string } }[];
  },
): string[] {
  return [
    contentTags.article(id),
    contentTags.articles,
    contentTags.section(article.section.slug),
    ...article.authors.map(({ author }) => contentTags.author(author.slug)),
    ...article.tags.map(({ tag }) => contentTags.tag(tag.slug)),
  ];
}
