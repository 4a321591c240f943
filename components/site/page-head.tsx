import type { ReactNode } from 'react';

interface PageHeadProps {
  kicker?: ReactNode;
  title: string;
  standfirst?: ReactNode;
}

/** The head of a page that is not a story. */
export function PageHead({ kicker, title, standfirst }: PageHeadProps) {
  return (
    <header className="page-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
    </header>
  );
}
