import { type DrawData, figureFields } from '@/lib/blocks/draw-data';
import { drawSentence, figureText } from '@/lib/blocks/draw-words';
import type { EditorActions } from '../doors';
import { figureLabels } from '../fields/figure-labels';
import type { Choice, ChoiceSource } from './choices';

function valuesOf(draw: DrawData): Choice[] {
  const { program, number } = draw;
  return figureFields.flatMap((field): Choice[] => {
    const seen = figureText(draw, field);
    if (seen === '') return [];
    const figure = { type: 'figure', attrs: { program, number, field, seen } };
    return [
      {
        key: field,
        label: seen,
        detail: figureLabels[field],
        run: (editor, typed) => {
          editor.chain().focus().insertContentAt(typed, figure).run();
          return null;
        },
      },
    ];
  });
}

/** Draws by what one remembers of them, then the values of the chosen one. */
export function figureChoices(searchDraws: EditorActions['searchDraws']): ChoiceSource {
  return async (query) => {
    const result = await searchDraws(query).catch(() => null);
    const draws = result?.ok ? result.value.slice(0, 8) : [];
    return draws.map((draw) => ({
      key: `${draw.program}/${draw.number}`,
      label: `${draw.programName} #${draw.number}`,
      detail: drawSentence(draw),
      run: () => valuesOf(draw),
    }));
  };
}
