import type { EditionProblem } from '@/lib/newsletter/editions/schema';
import { formatInteger } from '@/lib/numbers';
import styles from './newsletter.module.css';

/** What is to mend in an edition as it was last saved. */
export function ProblemList({ problems, bytes }: { problems: EditionProblem[]; bytes: number }) {
  return (
    <section className={styles.panel} aria-labelledby="problems-title">
      <h2 id="problems-title">Checks</h2>
      {problems.length > 0 ? (
        <ul className={styles.problems}>
          {problems.map(({ kind, text }) => (
            <li key={text} data-kind={kind}>
              <strong>{kind === 'error' ? 'To mend: ' : 'Look at: '}</strong>
              {text}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.good}>Nothing stands against sending it.</p>
      )}
      <p className="field-hint">
        As last saved. The mail has {formatInteger(Math.ceil(bytes / 1024))} KB of the 102 KB that Gmail
        shows.
      </p>
    </section>
  );
}
