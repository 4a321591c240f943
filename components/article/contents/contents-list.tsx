import type { ContentsEntry } from './contents';

/** The parts of a long story, to jump to. */
export function ContentsList({ entries }: { entries: ContentsEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">In this story</h2>
      <ol>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
