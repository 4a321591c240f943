import type { ImportPlan } from '@/lib/importers/rounds/schema';
import { Button } from '../../button';
import { Notice } from '../../notice';
import styles from './import.module.css';
import { ImportCounts } from './import-counts';
import { PlannedRows, UnplacedRows } from './planned-rows';

/** A file's own facts: where it came from, its size and its hash. */
function FileFacts({ file }: { file: ImportPlan['file'] }) {
  return (
    <p className={`muted ${styles.address}`}>
      {file.source}, {Math.max(1, Math.round(file.bytes / 1024))} KB, SHA-256 <code>{file.hash}</code>
    </p>
  );
}

/** What a file would do, before anything is written; with the way to do it. */
export function ImportPreview(props: {
  plan: ImportPlan;
  problem: string | null;
  busy: 'preview' | 'import' | null;
  onImport: () => void;
  onLookAgain: () => void;
  onLeave: () => void;
}) {
  const { plan, busy } = props;
  const { counts } = plan;
  const hasEffect =
    counts.new + counts.changed > 0 || plan.rows.some(({ flags }) => flags.some(({ isNew }) => isNew));
  return (
    <section className="stack" aria-label="Preview">
      <h2>What this file would do</h2>
      <FileFacts file={plan.file} />
      {plan.isHistoric && <p>Read as historic: no field of a known round changes.</p>}
      <ImportCounts counts={counts} />
      {props.problem && <Notice kind="error">{props.problem}</Notice>}
      <div className="row">
        <Button kind="primary" isBusy={busy === 'import'} onClick={props.onImport}>
          Import
        </Button>
        <Button isBusy={busy === 'preview'} onClick={props.onLookAgain}>
          Look again
        </Button>
        <Button onClick={props.onLeave}>Choose another file</Button>
        <span className="muted">
          {hasEffect ? 'Readers see new rounds and corrections at once.' : 'Importing it changes no figure.'}
        </span>
      </div>
      <PlannedRows rows={plan.rows} />
      <UnplacedRows rows={plan.unplaced} />
    </section>
  );
}
