/** What people call an occupation, and words of its title in the classification. */
const titles = new Map([
  ['caregiver', 'caregivers'],
  ['coder', 'programmers'],
  ['daycare', 'early childhood educators'],
  ['doctor', 'physicians'],
  ['gp', 'general practitioners'],
  ['hr', 'human resources'],
  ['lpn', 'licensed practical nurses'],
  ['personal support worker', 'nurse aides'],
  ['prof', 'university professors'],
  ['psw', 'nurse aides'],
  ['rn', 'registered nurses'],
  ['software developer', 'software developers'],
  ['trucker', 'transport truck drivers'],
  ['vet', 'veterinarians'],
]);

/** The title's words for an everyday name (folded, in the singular or plural); the text itself for others. */
export function titleWords(text: string): string {
  return titles.get(text) ?? titles.get(text.replace(/s$/, '')) ?? text;
}
