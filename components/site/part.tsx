import type { ReactNode } from 'react';

interface PartProps {
  /** Unique on the page: names the part. */
  id: string;
  title: string;
  url?: string;
  more?: { name: string; url: string };
  className?: string;
  children: ReactNode;
}

/** A titled part of a page, with the way to the whole of it. */
export function Part({ id, title, url, more, className, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 className="part-title" id={id}>
        {url ? <a href={url}>{title}</a> : title}
      </h2>
      {children}
      {more && (
        <a className="more" href={more.url}>
          {more.name}
        </a>
      )}
    </section>
  );
}
