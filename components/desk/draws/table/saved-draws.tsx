import Link from 'next/link';
import type { Ref } from 'react';
import { Notice } from '../../notice';

const shown = 12;

/** Which draws a table became, each with its way to the desk, and what is left in the form. */
export function SavedDraws(props: {
  program: string;
  numbers: string[];
  left: number;
  ref: Ref<HTMLDivElement>;
}) {
  const { program, numbers, left } = props;
  return (
    <Notice kind="done" ref={props.ref}>
      <p>
        {numbers.length === 1 ? '1 draw is saved' : `${numbers.length} draws are saved`}, and public.{' '}
        {left > 0 && (left === 1 ? '1 row stays below.' : `${left} rows stay below.`)}
      </p>
      <ul className="row">
        {numbers.slice(0, shown).map((number) => (
          <li key={number}>
            <Link href={`/admin/draws/${program}/${number}`} prefetch={false}>
              {number}
            </Link>
          </li>
        ))}
        {numbers.length > shown && <li>and {numbers.length - shown} more</li>}
      </ul>
    </Notice>
  );
}
