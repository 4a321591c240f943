import type { SectionRef } from '@/lib/articles/schema';

/** Draws and the calculator first, then the sections; on a phone the bar scrolls sideways. */
export function SectionNav({ sections, current }: { sections: SectionRef[]; current: string }) {
  const places = [
    { name: 'Draws', url: '/draws' },
    { name: 'Calculator', url: '/tools/crs-calculator' },
    ...sections.map(({ name, slug }) => ({ name, url: `/${slug}` })),
  ];
  return (
    <nav className="sections" aria-label="Sections">
      <div className="wrap">
        <ul>
          {places.map(({ name, url }) => (
            <li key={url}>
              <a href={url} aria-current={current === url ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
