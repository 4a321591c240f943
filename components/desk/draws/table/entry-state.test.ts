import { describe, expect, it } from 'vitest';
import { emptyEntry, entryState, viewEntry } from './entry-state';

const text = 'Date\tStream\tInvitations\n2025-10-02\tCare\t5\n2025-10-02\tCare\t5\n2025-10-09\tCare\t33*';
const pasted = { ...emptyEntry, program: 'pnp-bc', text };
const view = (state: typeof pasted) =>
  viewEntry(entryState.parse(JSON.parse(JSON.stringify(state))), undefined);
const keyOf = (place: number) => viewEntry(pasted, undefined).rows[place]?.key ?? '';

describe('a table that is kept through a reload', () => {
  it('has what was typed over a cell, and the other cells as they were pasted', () => {
    const { rows } = view({ ...pasted, edits: { [keyOf(2)]: { invitations: '33' } } });
    expect(rows[2]).toMatchObject({ date: '2025-10-09', label: 'Care', invitations: '33', stream: null });
  });

  it('keeps edits with their rows when others are pasted above, and rows of the same words apart', () => {
    const edits = { [keyOf(1)]: { detail: 'North' }, [keyOf(2)]: { invitations: '33' } };
    const above = text.replace('\n', '\n2025-11-01\tCare\t9\n');
    const { rows } = view({ ...pasted, text: above, edits });
    expect(rows.map(({ detail, invitations }) => detail + invitations)).toEqual(['9', '5', 'North5', '33']);
  });

  it('leaves out rows that were saved, and adds empty ones to type in', () => {
    const { rows } = view({ ...pasted, saved: [keyOf(0)], added: 1 });
    expect(rows).toHaveLength(3);
    expect(rows.at(-1)).toMatchObject({ date: '', raw: [] });
  });

  it('follows what the person says of the columns as long as the table has them', () => {
    const { reading } = viewEntry(pasted, undefined);
    const said = { ...reading, columns: reading.columns.map((column) => ({ ...column, use: '' as const })) };
    expect(view({ ...pasted, reading: said }).rows[0]?.date).toBe('');
    expect(view({ ...pasted, text: 'Date\tCount\n2025-10-02\t5', reading: said }).rows[0]?.date).toBe(
      '2025-10-02',
    );
  });
});
