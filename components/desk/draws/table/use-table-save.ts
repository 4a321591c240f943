import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { SavedTable } from '@/lib/draws/table/save-draw-table';
import type { DrawTableInput } from '@/lib/draws/table/schema';
import type { Entry } from './use-entry';

export type SaveTable = (input: DrawTableInput) => Promise<ActionResult<SavedTable>>;

export type Outcome =
  | { kind: 'saved'; program: string; numbers: string[]; left: number }
  | { kind: 'refused'; message: string; fields: Record<string, string> };

const messages = {
  noProgram: 'Choose the program of this table first.',
  noRow:
    'No row can be saved as it is. Paste a table, mend a row that has a message, or tick one that is left out.',
  unreachable: 'The desk cannot be reached. Your rows are still here: check the connection, then save again.',
};

function refuse(message: string, fields: Record<string, string> = {}): Outcome {
  return { kind: 'refused', message, fields };
}

async function send(save: SaveTable, { state, view, reviews, takeOut }: Entry): Promise<Outcome> {
  const sent = view.rows.filter((_, place) => reviews[place]?.isSaved);
  if (!state.program) return refuse(messages.noProgram, { program: 'Choose a program' });
  if (sent.length === 0) return refuse(messages.noRow);
  const { program, sourceUrl, year } = state;
  const rows = sent.map(({ key: _key, ...row }) => row);
  const result = await save({ program, sourceUrl, year, reading: view.reading, rows }).catch(() => null);
  if (!result?.ok) return refuse(result?.message ?? messages.unreachable, result?.fields);
  const { saved } = result.value;
  takeOut(saved.flatMap(({ place }) => sent[place] ?? []));
  const left = view.rows.length - saved.length;
  return { kind: 'saved', program, numbers: saved.map(({ number }) => number), left };
}

/** Saves what can be saved, and says what came of it. */
export function useTableSave(save: SaveTable, entry: Entry) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSaving, setSaving] = useState(false);
  const router = useRouter();
  const submit = async () => {
    setSaving(true);
    const came = await send(save, entry);
    setSaving(false);
    setOutcome(came);
    // What was said of the columns, and the names of streams, come anew with the page.
    if (came.kind === 'saved') router.refresh();
  };
  return { outcome, isSaving, submit, forget: () => setOutcome(null) };
}
