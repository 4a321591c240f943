import type { DeskDraw } from '@/lib/draws/desk';
import { correctionText } from '@/lib/draws/rules/correction-text';
import { drawFieldLabel } from '@/lib/draws/schema';
import type { DrawEvidence } from '@/lib/draws/source/evidence';
import type { KeptFormAction } from '../../use-kept-form';
import styles from './flags.module.css';
import { SettleForm } from './settle-form';
import { SourceValues } from './source-values';

/** What the record says of a field, as readers read it; null for one that is no single value. */
function recorded({ draw }: DeskDraw, field: string): string | null {
  const values: Record<string, string | number | null> = {
    date: draw.date,
    dateEnd: draw.dateEnd,
    stream: draw.streamName,
    label: draw.label,
    invitations: draw.invitations,
    minScore: draw.minScore,
    tieBreakAt: draw.tieBreakAt,
    drawnAt: draw.drawnAt,
    poolAsOf: draw.poolAsOf,
    poolTotal: draw.poolTotal,
    number: draw.number,
    sourceUrl: draw.source.url,
  };
  if (!Object.hasOwn(values, field)) return null;
  const value = values[field] ?? null;
  const text = correctionText(field, value === null ? null : String(value));
  return field === 'minScore' && value !== null ? `${text} ${draw.scoreScale}` : text;
}

/** What is being checked of a draw, beside the row that it was read from; each value until someone settles it. */
export function FlagList(props: {
  known: DeskDraw;
  evidence: DrawEvidence;
  /** Null for those who may not settle it. */
  settle: KeptFormAction | null;
}) {
  const { known, evidence, settle } = props;
  const { program, number } = known.draw;
  if (evidence.anomalies.length === 0) return null;
  return (
    <section className={styles.flags} aria-labelledby="being-checked">
      <div className="stack">
        <h2 id="being-checked">Being checked</h2>
        {settle && (
          <p>
            Readers see these marks. Accept a value as it is recorded, or correct it in the form below: either
            settles it.
          </p>
        )}
        <ul className={styles.list}>
          {evidence.anomalies.map(({ id, field, raw, reason }) => (
            <li key={id}>
              <p>
                <strong>{drawFieldLabel(field, known.draw.scoreScale)}</strong>: {reason}
              </p>
              <dl className={styles.values}>
                <div>
                  <dt>The source says</dt>
                  <dd>{raw ? <code>{raw}</code> : <span className="muted">nothing</span>}</dd>
                </div>
                {recorded(known, field) !== null && (
                  <div>
                    <dt>The record says</dt>
                    <dd>{recorded(known, field)}</dd>
                  </div>
                )}
              </dl>
              {settle && (
                <SettleForm
                  action={settle}
                  fields={{ program, number, version: known.version, flag: id }}
                  name={drawFieldLabel(field, known.draw.scoreScale)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
      <div className="stack">
        <h2>The row at the source</h2>
        <SourceValues row={evidence.sourceRow} />
      </div>
    </section>
  );
}
