import type { ActionResult } from '@/lib/action-result';
import type {
  Comparison,
  RestoreInput,
  RevisedArticle,
  RevisionRow,
} from '@/lib/articles/writing/revisions/schema';
import type { SavedArticle } from '@/lib/articles/writing/schema';
import { ChangesView } from './changes-view';
import { RestoreButton } from './restore-button';
import { dayWords, kindWords, timeWords } from './revision-words';

interface Props {
  article: RevisedArticle;
  comparison: Comparison;
  timeZone: string;
  restore: (input: RestoreInput) => Promise<ActionResult<SavedArticle>>;
}

/** Two texts of an article as one readable difference, and the way to put one of them back. */
export function RevisionCompare({ article, comparison, timeZone, restore }: Props) {
  const { older, newer, changes } = comparison;
  const side = (label: string, row: RevisionRow) => (
    <div className="revision-side">
      <p>
        <b>{label}:</b> {kindWords(row)} {dayWords(row, timeZone)}, {timeWords(row, timeZone)}
        <span className="muted">
          , {row.by || 'the desk'}, version {row.version}
        </span>
      </p>
      {article.canWrite && !row.isCurrent && (
        <RestoreButton
          // What it said of one text is not said of another.
          key={row.id}
          article={article}
          revision={row}
          restore={restore}
        />
      )}
    </div>
  );
  return (
    <section className="revision-compare" aria-labelledby="compare-title">
      <h2 id="compare-title">What changed</h2>
      <div className="revision-sides">
        {side('Old', older)}
        {side('New', newer)}
      </div>
      {changes ? (
        <ChangesView changes={changes} isInPlace />
      ) : (
        <p className="muted">One of these texts is of a form that cannot be shown any more.</p>
      )}
    </section>
  );
}
