import type { ArticleUse } from '@/lib/articles/where-used';
import { formatInstant } from '@/lib/dates';
import type { DeskDraw } from '@/lib/draws/desk';
import { drawFieldLabel } from '@/lib/draws/schema';
import { ArticleUses } from '../article-uses';
import styles from './draw-form.module.css';

function Corrections({ draw, correctors }: Pick<DeskDraw, 'draw' | 'correctors'>) {
  return (
    <section>
      <h2>Corrections</h2>
      {draw.corrections.length === 0 && <p className="muted">No figure was ever changed.</p>}
      <ul className={styles.list}>
        {draw.corrections.map((correction, place) => (
          <li key={`${correction.at} ${correction.field}`}>
            <strong>{drawFieldLabel(correction.field)}</strong>: {correction.oldText} → {correction.newText}
            <br />
            {correction.reason}
            <br />
            <span className="muted">
              {[formatInstant(correction.at), correctors[place]].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RawTexts({ draw, sourceRows }: Pick<DeskDraw, 'draw' | 'sourceRows'>) {
  const texts = [
    { label: 'Tie-break', text: draw.tieBreakRaw },
    { label: 'Time of the draw', text: draw.drawnRaw },
  ].filter(({ text }) => text);
  if (texts.length === 0 && sourceRows.length === 0) return null;
  return (
    <section>
      <h2>As the source says it</h2>
      <ul className={styles.list}>
        {texts.map(({ label, text }) => (
          <li key={label}>
            {label}: <code>{text}</code>
          </li>
        ))}
        {sourceRows.map((row) => (
          <li key={row.fetchedAt}>
            <details>
              <summary>Row as read {formatInstant(row.fetchedAt)}</summary>
              <pre className={styles.raw}>{JSON.stringify(row.raw, null, 1)}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands behind a draw: what was corrected, where it is used, what the source says. */
export function DrawHistory({ known, uses }: { known: DeskDraw; uses: ArticleUse[] }) {
  return (
    <>
      <Corrections draw={known.draw} correctors={known.correctors} />
      <ArticleUses uses={uses} />
      <RawTexts draw={known.draw} sourceRows={known.sourceRows} />
    </>
  );
}
