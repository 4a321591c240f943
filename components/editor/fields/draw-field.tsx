'use client';

import { SearchPicker } from '@/components/desk/search-picker';
import type { DrawData } from '@/lib/blocks/draw-data';
import { drawSentence } from '@/lib/blocks/draw-words';
import { useBlockData } from '../blocks/block-data';
import { useEditorDoors } from '../doors';
import type { FieldsProps } from './fields-props';

const unchosen = { program: '', number: '' };

/** The draw that a block's attributes name, as the records have it. */
export function useChosenDraw(attrs: FieldsProps['attrs']): DrawData | null {
  const named = typeof attrs.number === 'string' && attrs.number !== '';
  const { program, number } = named ? (attrs as typeof unchosen) : unchosen;
  return useBlockData('draw-highlight', { program, number }).data;
}

/** A draw, found by what one remembers of it: number, stream, month, score. */
export function DrawField({
  attrs,
  errors,
  onChange,
  label = 'Find a draw',
}: FieldsProps & { label?: string }) {
  const { actions } = useEditorDoors();
  const chosen = useChosenDraw(attrs);
  const search = async (text: string) => {
    const result = await actions.searchDraws(text);
    return result.ok ? result.value : null;
  };
  return (
    <>
      <SearchPicker
        label={label}
        hint="Number, stream, month, score: “284”, “healthcare feb 2024”, “CEC 518”"
        error={errors.number ?? errors.program}
        search={search}
        itemKey={(draw) => `${draw.program}/${draw.number}`}
        onChoose={(draw) => onChange({ program: draw.program, number: draw.number })}
      >
        {(draw) => (
          <>
            <b>
              {draw.programName} #{draw.number}
            </b>{' '}
            {drawSentence(draw)}
          </>
        )}
      </SearchPicker>
      {chosen && (
        <p className="chosen">
          <b>
            {chosen.programName} #{chosen.number}
          </b>{' '}
          {drawSentence(chosen)}
        </p>
      )}
    </>
  );
}
