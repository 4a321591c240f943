import type { ReactNode } from 'react';
import { DocumentTags } from '@/components/site/document-tags';
import { Footer } from '@/components/site/footer';
import { FeedLinks } from '@/components/site/head/feed-links';
import { Masthead } from '@/components/site/masthead';
import { type Read, tagsOf } from '@/lib/read';
import { Rail } from './rail';
import { siteData } from './site-data';

interface FrameProps {
  /** The page's own path: a refused form comes back to it. */
  path: string;
  /** The part of the paper that the page belongs to: `/draws`, `/pnp`. */
  current?: string;
  /** What the page read, for its tags. */
  reads?: Pick<Read<unknown>, 'tags'>[];
  status?: 404 | 410;
  /** The address that this one moved to. */
  location?: string;
  /** Stories that the page shows by itself: none stands on a page twice. */
  shown?: { url: string }[];
  /** Off where the page itself is about the newsletter: the form stands once on a page. */
  hasSignUp?: boolean;
  /** Off on the page of the search itself: its field stands once on a page. */
  hasSearch?: boolean;
  children?: ReactNode;
}

/** Every reader page: masthead, its own matter, the newest draws and the newsletter beside it, footer. */
export async function Frame(props: FrameProps) {
  const {
    path,
    current = path,
    reads = [],
    status,
    location,
    shown = [],
    hasSignUp = true,
    hasSearch = true,
    children,
  } = props;
  const site = await siteData();
  const { siteName, tagline } = site.settings;
  return (
    <>
      <DocumentTags tags={tagsOf(site, ...reads)} status={status} location={location} />
      <FeedLinks siteName={siteName} sections={site.sections} current={current} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content="en_CA" />
      <a className="skip-link" href="#main">
        Skip to the main part
      </a>
      <Masthead
        siteName={siteName}
        tagline={tagline}
        sections={site.sections}
        current={current}
        hasSearch={hasSearch}
      />
      <div className="wrap columns">
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Rail path={path} shown={shown} hasSignUp={hasSignUp} />
      </div>
      <Footer siteName={siteName} tagline={tagline} sections={site.sections} />
    </>
  );
}
