import { formatInteger } from '@/lib/numbers';
import { places } from '../../sending/composers';
import type { SharedMail } from '../../sending/schema';
import { clipBytes, type EditionProblem } from '../schema';

const error = (text: string): EditionProblem => ({ kind: 'error', text });
const warning = (text: string): EditionProblem => ({ kind: 'warning', text });

/** Subjects that filters of unwanted mail look for. */
function subjectProblems(subject: string): EditionProblem[] {
  if (subject === '') return [error('Write a subject.')];
  const letters = subject.replaceAll(/[^\p{L}]/gu, '');
  const isShouting = letters.length > 9 && letters === letters.toUpperCase();
  return [
    ...(isShouting ? [warning('The subject is all in capitals: filters take that for advertising.')] : []),
    ...(/[!?$]{2,}|!.*!/.test(subject)
      ? [warning('The subject has several exclamation or dollar signs: filters take that for advertising.')]
      : []),
    ...(/^(?:re|fwd?):/i.test(subject)
      ? [warning('The subject begins like an answer. Filters, and people, take that for a trick.')]
      : []),
    ...(subject.length > 70 ? [warning('Phones cut a subject off after about 40 to 70 characters.')] : []),
  ];
}

/** What stands against a finished mail, whoever wrote it. */
export function mailProblems({ subject, text, html }: SharedMail): EditionProblem[] {
  const bytes = Buffer.byteLength(html);
  const hasWayOut = [text, html].every((part) => part.includes(places.unsubscribeUrl));
  const withoutAlt = [...html.matchAll(/<img\s[^>]*>/g)].filter(([image]) => !/\salt="[^"]+"/.test(image));
  return [
    ...subjectProblems(subject),
    ...(hasWayOut ? [] : [error('The mail has no link to unsubscribe.')]),
    ...(bytes > clipBytes
      ? [
          error(
            `The mail has ${formatInteger(Math.ceil(bytes / 1024))} KB. Gmail cuts off what is beyond 102 KB, with the way out: make it shorter.`,
          ),
        ]
      : []),
    ...(withoutAlt.length > 0
      ? [error('A picture has no text in its place. Many people see a mail without its pictures.')]
      : []),
  ];
}
