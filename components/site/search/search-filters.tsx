import type { SectionRef } from '@/lib/articles/schema';
import { type SearchQuestion, type SearchTime, searchTimes, searchUrl } from '@/lib/search/schema';

interface Choice {
  name: string;
  url: string;
  isChosen: boolean;
}

function Choices({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav className="choices" aria-label={label}>
      <ul>
        {choices.map(({ name, url, isChosen }) => (
          <li key={url}>
            <a href={url} rel="nofollow" aria-current={isChosen ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Narrows a search by section and by time; each choice is an address. */
export function SearchFilters({ question, sections }: { question: SearchQuestion; sections: SectionRef[] }) {
  const { section, time } = question;
  const to = (change: Partial<SearchQuestion>) => searchUrl({ ...question, page: 1, ...change });
  const bySection = [
    { name: 'All sections', url: to({ section: null }), isChosen: section === null },
    ...sections.map(({ slug, name }) => ({ name, url: to({ section: slug }), isChosen: section === slug })),
  ];
  const times = Object.entries(searchTimes) as [SearchTime, { label: string }][];
  const byTime = [
    { name: 'Any time', url: to({ time: null }), isChosen: time === null },
    ...times.map(([key, { label }]) => ({ name: label, url: to({ time: key }), isChosen: time === key })),
  ];
  return (
    <div className="search-filters">
      <Choices label="Narrow by section" choices={bySection} />
      <Choices label="Narrow by time" choices={byTime} />
    </div>
  );
}
