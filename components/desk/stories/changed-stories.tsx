import Link from 'next/link';
import type { ChangedStory } from '@/lib/articles/news/changed-stories';
import { formatInstant } from '@/lib/dates';
import { DataTable } from '../data-table';
import { deskDrawUrl } from '../draws/draws-table';
import type { KeptFormAction } from '../use-kept-form';
import { ActForm } from './act-form';
import styles from './stories.module.css';

function Changes({ story }: { story: ChangedStory }) {
  return (
    <ul className={styles.changes}>
      {story.withdrawn.map((draw) => (
        <li key={draw}>Draw {draw} was withdrawn.</li>
      ))}
      {story.corrections.map(({ draw, label, oldText, newText, at, field }) => (
        <li key={`${at} ${field}`}>
          <Link href={deskDrawUrl(draw)} prefetch={false}>
            {draw.programName} {draw.number}
          </Link>
          , {label}: <s>{oldText}</s> → <b>{newText}</b>
        </li>
      ))}
    </ul>
  );
}

/** Published stories whose figures are others than when they were published, each with the ways on. */
export function ChangedStories({
  stories,
  check,
}: {
  stories: ChangedStory[];
  check: KeptFormAction | null;
}) {
  return (
    <DataTable
      caption="Published stories whose figures changed since, newest change first"
      rows={stories}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'story',
          label: 'Story',
          cell: ({ id, headline }) => (
            <Link href={`/admin/articles/${id}`} prefetch={false}>
              {headline}
            </Link>
          ),
        },
        { key: 'changes', label: 'What changed', cell: (story) => <Changes story={story} /> },
        {
          key: 'at',
          label: 'When',
          cell: ({ changedAt }) => <time dateTime={changedAt}>{formatInstant(changedAt)}</time>,
        },
        {
          key: 'act',
          label: 'Next',
          cell: ({ id, headline }) =>
            check && (
              <ActForm
                action={check}
                fields={{ id }}
                label="It is right as it stands"
                name={`It is right as it stands: ${headline}`}
              />
            ),
        },
      ]}
    />
  );
}
