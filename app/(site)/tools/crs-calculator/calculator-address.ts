export const calculatorPath = '/tools/crs-calculator';
export const calculatorTitle = 'CRS calculator';

/** A page's query as it was written, in the spelling of `toQuery`. */
export function spellOf(query: Record<string, string | string[] | undefined>): string {
  const spelled = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) spelled.append(name, each);
  }
  return spelled.toString();
}
