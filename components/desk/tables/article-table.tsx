import Link from 'next/link';
import { stateWords } from '@/components/editor/article/state-words';
import { reviewWords } from '@/lib/articles/flow/review/schema';
import type { ArticleRow } from '@/lib/articles/writing/list-schema';
import { formatInstant } from '@/lib/dates';
import { DataTable } from '../data-table';

/** Articles as the desk lists them. */
export function ArticleTable({ articles }: { articles: ArticleRow[] }) {
  return (
    <DataTable
      caption="Articles, last changed first"
      rows={articles}
      rowKey={(article) => article.id}
      columns={[
        {
          key: 'headline',
          label: 'Headline',
          cell: (article) => (
            <Link href={`/admin/articles/${article.id}`} prefetch={false}>
              {article.headline || 'No headline yet'}
            </Link>
          ),
        },
        {
          key: 'state',
          label: 'Status',
          cell: ({ state, review }) => (
            <span className="badges">
              <span className={`badge badge-${state}`}>{stateWords[state]}</span>
              {review && <span className={`badge badge-${review}`}>{reviewWords[review]}</span>}
            </span>
          ),
        },
        { key: 'section', label: 'Section', cell: (article) => article.sectionName || '–' },
        { key: 'authors', label: 'Authors', cell: (article) => article.authors.join(', ') || '–' },
        {
          key: 'updated',
          label: 'Last changed',
          cell: (article) => (
            <>
              <time dateTime={article.updatedAt}>{formatInstant(article.updatedAt)}</time>
              {article.updatedBy && <span className="muted"> by {article.updatedBy}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
