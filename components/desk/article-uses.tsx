import Link from 'next/link';
import type { ArticleUse } from '@/lib/articles/where-used';

/** The articles that refer to a record, so that one knows what a change of it changes. */
export function ArticleUses({ uses }: { uses: ArticleUse[] }) {
  return (
    <section className="stack">
      <h2>Where it is used</h2>
      {uses.length === 0 ? (
        <p className="muted">No article refers to it.</p>
      ) : (
        <ul>
          {uses.map(({ id, headline, isPublic }) => (
            <li key={id}>
              <Link href={`/admin/articles/${id}`} prefetch={false}>
                {headline}
              </Link>{' '}
              {!isPublic && <span className="badge">Draft</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
