import type { SectionRef } from '@/lib/articles/schema';

const drawPages = [
  { name: 'All draws', url: '/draws' },
  { name: 'Express Entry rounds', url: '/draws/express-entry' },
  { name: 'Provincial draws', url: '/draws/pnp' },
  { name: 'API and downloads', url: '/about/api' },
  { name: 'CRS calculator', url: '/tools/crs-calculator' },
];

const aboutPages = [
  { name: 'About us', url: '/about' },
  { name: 'Corrections', url: '/about/corrections' },
  { name: 'Privacy', url: '/about/privacy' },
  { name: 'Contact', url: '/about/contact' },
  { name: 'Newsletter', url: '/newsletter' },
];

function Links({ title, places }: { title: string; places: { name: string; url: string }[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {places.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where everything is, and what this paper is not. */
export function Footer({
  siteName,
  tagline,
  sections,
}: {
  siteName: string;
  tagline: string;
  sections: SectionRef[];
}) {
  const sectionPages = sections.map(({ name, slug }) => ({ name, url: `/${slug}` }));
  return (
    <footer className="footer">
      <div className="wrap footer-columns">
        <div className="footer-about">
          <p>
            <strong>{siteName}</strong>
            {tagline && ` · ${tagline}`}
          </p>
          <p>
            Figures come from the governments that publish them and keep a link to their source. This is an
            independent newsroom, not a government service, and its stories are not legal advice.
          </p>
          <p>No tracking, no cookies on these pages.</p>
        </div>
        <Links title="Stories" places={sectionPages} />
        <Links title="Figures" places={drawPages} />
        <Links title="This site" places={aboutPages} />
      </div>
    </footer>
  );
}
