import { useMemo } from 'react';
import { todayIn } from '@/lib/dates';
import type { TableProgram } from '@/lib/draws/table/desk';
import { daysOf, type RowReview, reviewTable } from '@/lib/draws/table/review-table';
import {
  type EntryRow,
  type EntryState,
  emptyEntry,
  entryState,
  type RowEdit,
  viewEntry,
} from './entry-state';
import { useKeptState } from './use-kept-state';
import { type FindKnownDraws, useKnownDraws } from './use-known-draws';

/** A table that is being entered: what was typed, how it reads now, and the ways to change it. */
export function useEntry(programs: TableProgram[], findKnown: FindKnownDraws) {
  const { state, setState, isRestored } = useKeptState('cin.draw-table', entryState, emptyEntry);
  const program = programs.find(({ slug }) => slug === state.program);
  const view = useMemo(() => viewEntry(state, program), [state, program]);
  const year = /^\d{4}$/.test(state.year) ? state.year : '';
  const frame = program && { program, streamNames: program.streamNames, year, today: todayIn('UTC') };
  const days = frame ? daysOf(reviewTable(view.rows, frame, [])) : null;
  const known = useKnownDraws(findKnown, { program: state.program, days, savings: state.saved.length });
  const reviews: RowReview[] = frame ? reviewTable(view.rows, frame, known) : [];

  const change = (part: Partial<EntryState>) => setState((now) => ({ ...now, ...part }));
  const edit = (key: string, part: RowEdit) =>
    setState((now) => ({ ...now, edits: { ...now.edits, [key]: { ...now.edits[key], ...part } } }));
  const chooseProgram = (slug: string) => {
    const isOwnAddress = state.sourceUrl !== '' && state.sourceUrl !== program?.sourceUrl;
    const sourceUrl = programs.find((one) => one.slug === slug)?.sourceUrl ?? '';
    change({ program: slug, reading: null, ...(!isOwnAddress && { sourceUrl }) });
  };
  /** Empties the table; the program and its address stay for the next one. */
  const empty = () =>
    setState((now) => ({ ...emptyEntry, program: now.program, sourceUrl: now.sourceUrl, year: now.year }));
  /** Takes saved rows out; how their columns were read stays as it was. */
  const takeOut = (rows: EntryRow[]) => {
    if (rows.length === view.rows.length) return empty();
    const keys = rows.map(({ key }) => key);
    setState((now) => ({ ...now, reading: view.reading, saved: [...now.saved, ...keys] }));
  };
  return { state, isReady: isRestored, program, view, reviews, change, edit, chooseProgram, empty, takeOut };
}

export type Entry = ReturnType<typeof useEntry>;
