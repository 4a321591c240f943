import type { BlockInBody } from '../body';

/** The draws that a block names; a stored query names none, since what it finds changes with the records. */
export function namedDraws(block: BlockInBody): { program: string; number: string }[] {
  switch (block.name) {
    case 'draw-highlight':
    case 'figure':
      return [{ program: block.attrs.program, number: block.attrs.number }];
    case 'comparison': {
      const { program, number, than } = block.attrs;
      return [number, than].map((one) => ({ program, number: one }));
    }
    default:
      return [];
  }
}
