import './results.css';

const examples = [
  { q: 'draw 284', what: 'a round by its number' },
  { q: 'CEC 518', what: 'a round by its class and score' },
  { q: '31301', what: 'an occupation by its NOC code' },
  { q: 'latest draw healthcare', what: 'the newest rounds of a category' },
  { q: 'Alberta', what: 'a province' },
  { q: '"tie-breaking rule"', what: 'an exact phrase' },
];

/** What can be asked, for somebody who asked nothing yet or found nothing. */
export function SearchHelp({ title }: { title: string }) {
  return (
    <section className="search-help" aria-labelledby="search-help">
      <h2 id="search-help">{title}</h2>
      <ul>
        {examples.map(({ q, what }) => (
          <li key={q}>
            <a href={`/search?${new URLSearchParams({ q })}`}>{q}</a> <span>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
