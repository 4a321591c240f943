import './topics.css';

/** Topics in words. */
export function TopicList({ words }: { words: string[] }) {
  return (
    <ul className="topic-list">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
