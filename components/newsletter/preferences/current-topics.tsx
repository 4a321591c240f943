import type { Wording } from '@/lib/newsletter/schema';
import '../topics.css';

const wording: Wording = 'topics-end-1';

function StopForm(props: { token: string; topic: string; words: string; label: string }) {
  const { token, topic, words, label } = props;
  return (
    <form className="topic-row" method="post" action="/api/forms/stop-topics">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="topic" value={topic} />
      <input type="hidden" name="wording" value={wording} />
      <span>{words}</span>
      <button className="button" type="submit">
        {label}
        <span className="visually-hidden"> {words}</span>
      </button>
    </form>
  );
}

/** What a person gets, each with a button that stops it at once; and one for everything. */
export function CurrentTopics({
  token,
  topics,
}: {
  token: string;
  topics: { key: string; words: string }[];
}) {
  if (topics.length === 0) return <p>You get no mails from us.</p>;
  return (
    <div className="topic-rows">
      {topics.map(({ key, words }) => (
        <StopForm key={key} token={token} topic={key} words={words} label="Stop" />
      ))}
      <StopForm token={token} topic="" words="Everything, at once" label="Unsubscribe from all" />
    </div>
  );
}
