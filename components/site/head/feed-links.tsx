interface FeedLinksProps {
  siteName: string;
  sections: { slug: string; name: string }[];
  /** The part of the paper that the page belongs to: `/draws`, `/pnp`. */
  current: string;
}

/** Where a page can be followed: the whole site, and the page's own part of it. React moves them to the head. */
export function FeedLinks({ siteName, sections, current }: FeedLinksProps) {
  const section = sections.find(({ slug }) => current === `/${slug}`);
  const feeds = [
    ...(section ? [{ title: `${siteName}: ${section.name}`, href: `/${section.slug}/feed.xml` }] : []),
    ...(current.startsWith('/draws') ? [{ title: `${siteName}: Draws`, href: '/draws/feed.xml' }] : []),
    { title: siteName, href: '/feed.xml' },
  ];
  return (
    <>
      {feeds.map(({ title, href }) => (
        <link key={href} rel="alternate" type="application/rss+xml" title={title} href={href} />
      ))}
      <link rel="alternate" type="application/feed+json" title={siteName} href="/feed.json" />
    </>
  );
}
