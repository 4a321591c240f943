import { abilities } from '../language-tests';

const languageFields = (part: string) => ['test', ...abilities].map((name) => `${part}.${name}`);

/** The calculator's fields in the order of its form; their names are those of the address. */
const answerFields: readonly string[] = [
  'age',
  'education',
  'spouse',
  'spouse.education',
  'spouse.canadianWork',
  ...languageFields('spouse'),
  ...languageFields('first'),
  ...languageFields('second'),
  'frenchIs',
  'canadianWork',
  'foreignWork',
  'certificate',
  'canadianStudy',
  'siblingInCanada',
  'provincialNomination',
  'occupation',
  'submittedOn',
  'submittedAt',
  'zone',
];

/** What a field holds when it is left as it is. */
const unsaid: Record<string, string> = {
  'spouse.canadianWork': '0',
  canadianWork: '0',
  foreignWork: '0',
  canadianStudy: '0',
  zone: 'UTC',
};

/** What a person typed and chose, by field; a field that is not there was left as it is. */
export interface TypedAnswers {
  values: Record<string, string>;
  streams: string[];
}

/** No honest answer is longer. */
const longest = 60;

/** An address's parameters → the typed answers. What is no field of the form is left out. */
export function readTyped(query: Record<string, string | string[] | undefined>): TypedAnswers {
  const all = (name: string) => [query[name] ?? []].flat().map((value) => value.trim().slice(0, longest));
  const entries = answerFields.flatMap((name) => {
    const value = all(name).at(-1) ?? '';
    return value === '' || value === unsaid[name] ? [] : [[name, value] as const];
  });
  return { values: Object.fromEntries(entries), streams: [...new Set(all('streams').filter(Boolean))] };
}

/** The one address of these answers: what is left as it is takes no place in it. */
export function toQuery({ values, streams }: TypedAnswers): string {
  const query = new URLSearchParams(
    answerFields.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
  );
  for (const stream of streams) query.append('streams', stream);
  return query.toString();
}
