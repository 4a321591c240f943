import type { SectionRef } from '@/lib/articles/schema';
import { BrandMark } from './brand-mark';
import { SearchForm } from './search/search-form';
import { SectionNav } from './section-nav';

interface MastheadProps {
  siteName: string;
  tagline: string;
  sections: SectionRef[];
  /** The path of the part that the reader is in. */
  current: string;
  hasSearch: boolean;
}

/** The name of the paper, and its parts. */
export function Masthead({ siteName, tagline, sections, current, hasSearch }: MastheadProps) {
  return (
    <header>
      <div className="wrap masthead-row">
        <a className="brand" href="/">
          <BrandMark />
          <span className="brand-name">{siteName}</span>
          {tagline && <span className="brand-tagline">{tagline}</span>}
        </a>
        <div className="masthead-side">
          {hasSearch && <SearchForm place="masthead" />}
          <a href="/newsletter">Newsletter</a>
        </div>
      </div>
      <SectionNav sections={sections} current={current} />
    </header>
  );
}
