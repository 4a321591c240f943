'use client';

import { Field } from '@/components/desk/field';
import { type NoteKind, noteKinds, noteWords } from '@/lib/articles/flow/notes/schema';
import type { SavedArticle } from '@/lib/articles/writing/schema';
import { formatInstant } from '@/lib/dates';
import type { useNotes } from './use-notes';

const choices: Record<NoteKind, string> = {
  correction: 'A correction: something was wrong',
  update: 'An update: something is new',
};

interface NotesPartProps {
  saved: SavedArticle | null;
  canPublish: boolean;
  error: string | undefined;
  notes: ReturnType<typeof useNotes>;
}

/** What readers are told of a published story's changes: the note that goes out next, and those that stand. */
export function NotesPart({ saved, canPublish, error, notes }: NotesPartProps) {
  if (!saved?.url || (!canPublish && saved.notes.length === 0)) return null;
  return (
    <section className="flow-part" aria-labelledby="notes-title">
      <h2 id="notes-title">Note to readers</h2>
      {canPublish && (
        <>
          <Field label="With the next Publish or Schedule">
            {(field) => (
              <select {...field} value={notes.kind} onChange={(event) => notes.onKind(event.target.value)}>
                <option value="">No note</option>
                {noteKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {choices[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {notes.kind && (
            <Field
              label="What was changed, and why"
              hint={`Readers see “${noteWords[notes.kind]} [the day]:” and this, above the story.`}
              error={error}
            >
              {(field) => (
                <textarea
                  {...field}
                  rows={4}
                  value={notes.text}
                  onChange={(event) => notes.onText(event.target.value)}
                />
              )}
            </Field>
          )}
        </>
      )}
      {saved.notes.map((note) => (
        <div key={note.id} className="flow-plan">
          <p>
            <b>
              {noteWords[note.kind]} {formatInstant(note.at)}:
            </b>{' '}
            {note.text}
          </p>
          {canPublish && (
            <p className="flow-acts">
              <button
                type="button"
                onClick={() => notes.onWithdraw(note.id)}
                aria-label={`Take back: ${note.text}`}
              >
                Take back
              </button>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
