import Link from 'next/link';
import type { ReactNode } from 'react';
import { stateWords } from '@/components/editor/article/state-words';
import type { ArticleRow } from '@/lib/articles/at-desk/schema';
import { reviewWords } from '@/lib/articles/flow/review/schema';
import { formatShortInstant } from '@/lib/dates';
import { DataTable } from '../data-table';

interface ArticleTableProps {
  articles: ArticleRow[];
  timeZone?: string | undefined;
  /** What stands before a headline, to choose its row. */
  choose?: (article: ArticleRow) => ReactNode;
  /** What is said of a row under its headline. */
  note?: (article: ArticleRow) => ReactNode;
}

function State({ article, timeZone }: { article: ArticleRow; timeZone: string | undefined }) {
  const { state, review, planned } = article;
  return (
    <span className="badges">
      <span className={`badge badge-${state}`}>{stateWords[state]}</span>
      {review && <span className={`badge badge-${review}`}>{reviewWords[review]}</span>}
      {planned && (
        <span className="muted">
          {planned.kind === 'publish' ? 'out ' : 'down '}
          <time dateTime={planned.at}>{formatShortInstant(planned.at, timeZone)}</time>
        </span>
      )}
    </span>
  );
}

/** Articles as the desk lists them. */
export function ArticleTable({ articles, timeZone, choose, note }: ArticleTableProps) {
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
            <>
              <span className="row-choice">
                {choose?.(article)}
                <Link href={`/admin/articles/${article.id}`} prefetch={false}>
                  {article.headline || 'No headline yet'}
                </Link>
              </span>
              {note?.(article)}
            </>
          ),
        },
        {
          key: 'state',
          label: 'Status',
          cell: (article) => <State article={article} timeZone={timeZone} />,
        },
        { key: 'section', label: 'Section', cell: (article) => article.sectionName || '–' },
        { key: 'authors', label: 'Authors', cell: (article) => article.authors.join(', ') || '–' },
        {
          key: 'updated',
          label: 'Last changed',
          cell: (article) => (
            <>
              <time dateTime={article.updatedAt}>{formatShortInstant(article.updatedAt, timeZone)}</time>
              {article.updatedBy && <span className="muted"> by {article.updatedBy}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
