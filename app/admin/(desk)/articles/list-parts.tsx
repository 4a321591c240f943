import Link from 'next/link';
import { PageHeader } from '@/components/desk/page-header';
import { type ArticleFilter, listAddress } from '@/lib/articles/at-desk/filter';

/** The list's name, and the way to a new article. */
export function ArticlesHead() {
  return (
    <PageHeader title="Articles">
      <Link href="/admin/articles/new" className="button button-primary">
        New article
      </Link>
    </PageHeader>
  );
}

interface ArticlePagerProps {
  filter: ArticleFilter;
  /** Where this page of the list begins; the first one does not say. */
  after: string | null;
  next: string | null;
}

/** The ways to the list's newest page, and to the next one. */
export function ArticlePager({ filter, after, next }: ArticlePagerProps) {
  return (
    <nav className="pager" aria-label="Pages">
      {after && <Link href={listAddress(filter)}>Newest</Link>}
      {next && <Link href={listAddress({ ...filter, after: next })}>Older articles</Link>}
    </nav>
  );
}
