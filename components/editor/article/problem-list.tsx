import type { Problem } from '@/lib/articles/writing/schema';

/** What stands against publishing, as of the last save: errors first. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  if (problems.length === 0) return null;
  const sorted = problems.toSorted((a, b) => a.kind.localeCompare(b.kind));
  return (
    <section className="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">Before publishing</h2>
      <ul>
        {sorted.map((problem) => (
          <li key={problem.field + problem.message} className={`problem-${problem.kind}`}>
            <b>{problem.kind === 'error' ? 'Must be mended' : 'Look at'}:</b> {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
