import { Fragment } from 'react';
import type { AuthorRef } from '@/lib/articles/schema';

/** "By A, B and C", each a way to what they wrote. */
export function Byline({ authors }: { authors: AuthorRef[] }) {
  if (authors.length === 0) return null;
  return (
    <p className="byline">
      By{' '}
      {authors.map(({ slug, name, url }, index) => (
        <Fragment key={slug}>
          {index > 0 && (index === authors.length - 1 ? ' and ' : ', ')}
          <a href={url} rel="author">
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
