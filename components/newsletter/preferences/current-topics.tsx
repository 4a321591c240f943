import type { FormState } from '@/lib/form-state';
import '../topics.css';

/** What a person gets: ticked, it is stopped by a fresh mail to the address; and a button for everything. */
export function CurrentTopics(props: {
  token: string;
  topics: { key: string; words: string }[];
  formState: FormState | null;
}) {
  const { token, topics, formState } = props;
  if (topics.length === 0) return <p>You get no mails from us.</p>;
  const ticked = (formState?.values.topic ?? '').split(' ');
  return (
    <form className="sign-up" id="stop-topics" method="post" action="/api/forms/stop-topics#stop-topics">
      <input type="hidden" name="token" value={token} />
      {formState?.message ? (
        <p className="sign-up-message" role="alert">
          {formState.message}
        </p>
      ) : null}
      <fieldset className="topic-group">
        <legend>Stop mails that you get</legend>
        {topics.map(({ key, words }) => (
          <label className="topic-choice" key={key}>
            <input type="checkbox" name="topic" value={key} defaultChecked={ticked.includes(key)} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <p className="sign-up-wording">
        This page may have been forwarded, so we first send a link to the address itself. One press behind it
        stops what you chose; nothing is to be chosen again. To leave with one press and no further mail, use
        “Unsubscribe” in any mail of ours: it ends what that mail is about.
      </p>
      <div className="topic-buttons">
        <button className="button" type="submit">
          Stop what is ticked
        </button>
        <button className="button" type="submit" name="everything" value="1">
          Unsubscribe from all
        </button>
      </div>
    </form>
  );
}
