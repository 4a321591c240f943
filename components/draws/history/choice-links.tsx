import { type HistoryChoice, historyKinds, historyUrl } from '@/lib/draws/history/history-query';

interface ChoiceLinksProps {
  path: string;
  choice: HistoryChoice;
  years: number[];
}

interface ChipsProps {
  label: string;
  className?: string;
  links: { name: string; url: string; isCurrent: boolean }[];
}

function Chips({ label, links, className = 'chips' }: ChipsProps) {
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {links.map(({ name, url, isCurrent }) => (
          <li key={url}>
            <a href={url} aria-current={isCurrent ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The kinds of rounds, and the years, each a plain link; the order stays as it was chosen. */
export function ChoiceLinks({ path, choice, years }: ChoiceLinksProps) {
  const { stream, year, kind, order } = choice;
  const kinds = Object.entries(historyKinds) as [keyof typeof historyKinds, string][];
  return (
    <>
      <Chips
        label="Kinds of rounds"
        links={[
          { name: 'All rounds', url: historyUrl(path, { year, order }), isCurrent: !kind && !stream },
          ...kinds.map(([each, name]) => ({
            name,
            url: historyUrl(path, { kind: each, year, order }),
            isCurrent: kind === each,
          })),
        ]}
      />
      <Chips
        label="Rounds by date"
        className="chips chips-years"
        links={[
          { name: 'All years', url: historyUrl(path, { stream, kind, order }), isCurrent: !year },
          ...years.map((each) => ({
            name: String(each),
            url: historyUrl(path, { stream, kind, year: each, order }),
            isCurrent: year === each,
          })),
        ]}
      />
    </>
  );
}
