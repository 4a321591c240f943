import type { OccupationAnswer } from '@/lib/occupations/question/answer-question';
import type { OccupationListView, OccupationView } from '@/lib/occupations/schema';

export const isOn = (list: OccupationListView, { code }: OccupationView) =>
  list.occupations.some((occupation) => occupation.code === code);

/** What is odd about the code that was asked; '' where nothing is. */
export function explainCode({ kind, asked, occupations }: OccupationAnswer): string {
  switch (kind) {
    case 'no-code':
      return `“${asked}” is no code of NOC 2021.${occupations.length > 0 ? ' Its nearest neighbours are below.' : ''}`;
    case 'too-long':
      return `“${asked}” is too long: a code of NOC 2021 has five digits.`;
    case 'four-digits':
      return `Four digits are a code of NOC 2016, which counts no more: NOC 2021 has five.${
        occupations.length > 0
          ? ` In NOC 2021, ${asked} is a group; these are its occupations.`
          : ' Type your job title to find the code of today.'
      }`;
    case 'group':
      return occupations.length > 0
        ? `${asked} is a group of NOC 2021; these are its occupations.`
        : `NOC 2021 has no group ${asked}.`;
    default:
      return '';
  }
}

/** The answer in a sentence. `inForce` is the list of today, null where the category has none. */
export function answerSentence(answer: OccupationAnswer, inForce: OccupationListView | null): string {
  const { occupations, more, asked } = answer;
  if (occupations.length === 0) return answer.kind === 'words' ? `No occupation’s title has “${asked}”.` : '';
  const listed = inForce ? occupations.filter((occupation) => isOn(inForce, occupation)).length : 0;
  if (!inForce) return 'No list of this category is in force today.';
  if (occupations.length === 1 && more === 0) {
    const [{ code, title } = { code: '', title: '' }] = occupations;
    return listed === 1
      ? `Yes. ${code} ${title} is on the list in force.`
      : `No. ${code} ${title} is not on the list in force.`;
  }
  const count =
    more > 0 ? `The ${occupations.length} closest of ${occupations.length + more}` : occupations.length;
  return `${count} occupations: ${listed === 0 ? 'none of them is' : `${listed} of them ${listed === 1 ? 'is' : 'are'}`} on the list in force.`;
}
