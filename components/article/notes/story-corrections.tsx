import type { StoryCorrection } from '@/lib/articles/flow/notes/schema';
import { NoteLine } from './story-notes';

/** Corrections of stories, each with its story. */
export function StoryCorrections({
  corrections,
  timeZone,
}: {
  corrections: StoryCorrection[];
  timeZone: string;
}) {
  return (
    <ul className="corrections">
      {corrections.map((correction) => (
        <li key={correction.id}>
          <a href={correction.url}>{correction.headline}</a>
          <NoteLine note={correction} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );
}
