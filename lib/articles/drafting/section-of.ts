/** The section that a program's stories stand in. */
export function sectionOf(program: string): string {
  return program === 'express-entry' ? 'express-entry' : 'pnp';
}
