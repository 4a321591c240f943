import Link from 'next/link';
import { mostSeconds, secondCount } from '@/lib/articles/front/schema';
import type { ArticleHit } from '@/lib/articles/writing/list-schema';
import styles from './front.module.css';
import { type FrontChoice, withLead, withLeadMovedDown, withSecond, withSecondMoved } from './front-choice';
import { OrderRow } from './order-row';
import { type SearchStories, StoryPicker } from './story-picker';

function Story({ story }: { story: ArticleHit }) {
  return (
    <>
      <Link href={`/admin/articles/${story.id}`} prefetch={false}>
        {story.headline}
      </Link>
      <span className="muted">{story.sectionName}</span>
      {!story.isPublished && (
        <span className="badge badge-changed">Not published: waits here, readers do not see it</span>
      )}
    </>
  );
}

/** The lead and the second leads, chosen by headline and moved by buttons. */
export function FrontStories(props: {
  choice: FrontChoice;
  search: SearchStories;
  /** Takes the new choice, and what is said of the change. */
  onChange: (choice: FrontChoice, said: string) => void;
}) {
  const { choice, search, onChange } = props;
  const { lead, seconds } = choice;
  const move = (place: number, step: 1 | -1) => {
    const name = seconds[place]?.headline ?? '';
    const isLead = place === 0 && step === -1;
    onChange(
      withSecondMoved(choice, place, step),
      isLead ? `${name} leads now.` : `${name} is second lead ${place + 1 + step} now.`,
    );
  };
  return (
    <fieldset className="stack">
      <legend>On top</legend>
      <p className="muted">
        What you choose stays until you remove it. Places that you leave free are filled with the newest
        stories: the lead, and {secondCount} beside it.
      </p>
      <ol className={styles.order}>
        <li key={lead?.id ?? 'free'}>
          {lead ? (
            <OrderRow
              id={String(lead.id)}
              name={lead.headline}
              place="Lead"
              up={null}
              down={() => onChange(withLeadMovedDown(choice), `${lead.headline} is second lead 1 now.`)}
              remove={() => onChange({ ...choice, lead: null }, 'The newest story leads now.')}
            >
              <Story story={lead} />
            </OrderRow>
          ) : (
            <>
              <span className={styles.place}>Lead</span>
              <div className={`${styles.words} muted`}>The newest story, by itself</div>
            </>
          )}
        </li>
        {seconds.map((story, place) => (
          <li key={story.id}>
            <OrderRow
              id={String(story.id)}
              name={story.headline}
              place={`Second ${place + 1}`}
              up={() => move(place, -1)}
              down={place < seconds.length - 1 ? () => move(place, 1) : null}
              remove={() =>
                onChange(
                  { ...choice, seconds: seconds.filter(({ id }) => id !== story.id) },
                  `${story.headline} is removed.`,
                )
              }
            >
              <Story story={story} />
            </OrderRow>
          </li>
        ))}
      </ol>
      <div className={styles.pickers}>
        <StoryPicker
          label="Choose the lead"
          search={search}
          onChoose={(story) => onChange(withLead(choice, story), `${story.headline} leads now.`)}
        />
        {seconds.length < mostSeconds ? (
          <StoryPicker
            label="Add a second lead"
            search={search}
            onChoose={(story) => onChange(withSecond(choice, story), `${story.headline} is added.`)}
          />
        ) : (
          <p className="muted">There is room for {mostSeconds} second leads. Remove one to add another.</p>
        )}
      </div>
    </fieldset>
  );
}
