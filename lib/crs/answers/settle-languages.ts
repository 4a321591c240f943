import type { OfficialLanguage } from '../language-tests';
import { frenchLabels } from '../schema';
import type { AnswerReader } from './answer-reader';
import type { ReadLanguage } from './read-language';

interface Languages {
  first: ReadLanguage | null;
  second: ReadLanguage | null;
}

const other = (language: OfficialLanguage): OfficialLanguage =>
  language === 'english' ? 'french' : 'english';

/** The two official languages are two: where one is known, the other is too. */
function derive({ first, second }: Languages): Languages {
  if (!first || !second) return { first, second };
  const ofFirst = first.language ?? (second.language && other(second.language));
  const ofSecond = second.language ?? (ofFirst && other(ofFirst));
  return { first: { ...first, language: ofFirst }, second: { ...second, language: ofSecond } };
}

/** Which result is in which language, by its test, by what the person says, or by the other one. */
export function settleLanguages(reader: AnswerReader, typed: Languages): Languages {
  const said = reader.choice('frenchIs', frenchLabels, { fallback: '' });
  const french = said ? typed[said] : null;
  if (said === 'second' && !french && reader.text('second.test') === '') {
    reader.refuse('frenchIs', 'You gave no results in a second official language');
  }
  if (french?.language === 'english') {
    reader.refuse('frenchIs', 'These results are from a test of English');
  }
  const told: Languages = said && french ? { ...typed, [said]: { ...french, language: 'french' } } : typed;
  const { first, second } = derive(told);
  if (first?.language && first.language === second?.language) {
    const needed = other(first.language) === 'french' ? 'French' : 'English';
    reader.refuse('second.test', `The second official language must be the other one, here ${needed}`);
  }
  return { first, second };
}
