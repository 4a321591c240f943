import type { Answers } from '@/lib/crs/answers/read-answers';
import { lowestOf } from '@/lib/crs/rules/profile';

/** Two official languages, none of them named: points may be missing, and the person is told. */
export function FrenchNote({ answers: { first, second } }: { answers: Answers }) {
  const isUnnamed = first.language === null && second !== null && second.language === null;
  const isStrong = [first, second].some((result) => result !== null && lowestOf(result.levels) >= 7);
  if (!isUnnamed || !isStrong) return null;
  return (
    <p className="notice">
      You did not say <a href="#calc-frenchIs">which language is French</a>. With NCLC 7 or more in all four
      abilities it adds 25 or 50 points, which are not counted here.
    </p>
  );
}
