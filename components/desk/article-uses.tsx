import Link from 'next/link';
import { stateWords } from '@/components/editor/article/state-words';
import type { ArticleUse } from '@/lib/articles/where-used';

/** The articles that refer to a record, by what in them, so that one knows what a change of it changes. */
export function ArticleUses({ uses }: { uses: ArticleUse[] }) {
  return (
    <section className="stack">
      <h2>Where it is used</h2>
      {uses.length === 0 ? (
        <p className="muted">No article refers to it.</p>
      ) : (
        <ul>
          {uses.map(({ id, headline, state, isPublic, blocks }) => (
            <li key={id}>
              <Link href={`/admin/articles/${id}`} prefetch={false}>
                {headline}
              </Link>{' '}
              <span className={`badge badge-${state}`}>{stateWords[state]}</span>
              <br />
              <span className="muted">
                {blocks.join(', ') || 'Picture above the text'}
                {!isPublic && state !== 'draft' && '; not in the text that readers have'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
