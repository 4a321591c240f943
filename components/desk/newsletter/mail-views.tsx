import Link from 'next/link';
import {
  type EditionPreview,
  type PreviewView,
  previewViews,
} from '@/lib/newsletter/editions/desk/preview-edition';
import { Field } from '../field';
import { MailPreview } from '../mail/mail-preview';
import styles from './newsletter.module.css';

function readerWords(as: string, { reader }: EditionPreview, topics: string[]): string {
  if (!as) return '';
  if (!reader) return `${as} is no subscriber.`;
  if (!reader.isOfSegment) return `${reader.email} would not get it: they are not of its segment.`;
  return topics.length > 0
    ? `${reader.email} gets it because of: ${topics.join('; ')}.`
    : `${reader.email} would not get it: none of its topics is theirs.`;
}

/** An edition's mail as people see it: at two widths, dark, as plain text, for one person. */
export function MailViews(props: {
  id: string;
  view: PreviewView;
  as: string;
  preview: EditionPreview;
  /** Of the person looked at, in words. */
  topics: string[];
}) {
  const { id, view, as, preview, topics } = props;
  return (
    <div className="stack">
      <nav aria-label="Ways to look at it" className={styles.views}>
        {Object.entries(previewViews).map(([name, label]) => (
          <Link
            key={name}
            href={`/admin/newsletter/${id}/preview?${new URLSearchParams({ view: name, ...(as && { as }) })}`}
            aria-current={name === view ? 'page' : undefined}
            prefetch={false}
          >
            {label}
          </Link>
        ))}
      </nav>
      <form className="filters" method="get">
        <input type="hidden" name="view" value={view} />
        <Field label="As one subscriber (email address)">
          {(field) => <input {...field} name="as" type="email" defaultValue={as} autoComplete="off" />}
        </Field>
        <button type="submit" className="button button-plain">
          Look
        </button>
      </form>
      {as && <p role="status">{readerWords(as, preview, topics)}</p>}
      <div className={styles.envelope}>
        <strong>{preview.subject || 'Without a subject'}</strong>
        <span>{preview.previewText}</span>
      </div>
      {view === 'text' ? (
        <pre className={styles.text}>{preview.text}</pre>
      ) : (
        <div className={styles.frame} data-view={view}>
          <MailPreview html={preview.html} subject={preview.subject} />
        </div>
      )}
      <p className="muted">
        The links to leave and to change preferences lead to the newsletter’s page here: each person’s own are
        in their mail alone.
      </p>
    </div>
  );
}
