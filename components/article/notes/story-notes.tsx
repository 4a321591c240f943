import type { StoryNote } from '@/lib/articles/flow/notes/schema';
import { noteWords } from '@/lib/articles/flow/notes/schema';
import { formatCalendarDate, todayIn } from '@/lib/dates';

/** One note: "Corrected March 3, 2026: …". */
export function NoteLine({ note, timeZone }: { note: StoryNote; timeZone: string }) {
  return (
    <p className="story-note">
      <strong>
        {noteWords[note.kind]}{' '}
        <time dateTime={note.at}>{formatCalendarDate(todayIn(timeZone, note.at))}</time>:
      </strong>{' '}
      {note.text}
    </p>
  );
}

/** What the newsroom changed in the story after it was out, newest first. */
export function StoryNotes({ notes, timeZone }: { notes: StoryNote[]; timeZone: string }) {
  if (notes.length === 0) return null;
  const isCorrected = notes.some(({ kind }) => kind === 'correction');
  return (
    <section className="notice" aria-labelledby="story-notes">
      <h2 id="story-notes" className="block-title">
        {isCorrected ? 'Corrected since publication' : 'Updated since publication'}
      </h2>
      {notes.map((note) => (
        <NoteLine key={note.id} note={note} timeZone={timeZone} />
      ))}
    </section>
  );
}
