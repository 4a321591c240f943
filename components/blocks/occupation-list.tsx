import type { BlockData } from '@/lib/blocks/registry';
import { formatCalendarDate } from '@/lib/dates';

/** What a TEER asks for, in the classification's own order. */
const teerNames: Record<number, string> = {
  0: 'Management',
  1: 'University degree',
  2: 'Diploma or apprenticeship of two years or more, or supervisory',
  3: 'Diploma or apprenticeship of less than two years',
  4: 'Secondary school',
  5: 'No formal education',
};

function inForce({ effectiveFrom, effectiveUntil }: BlockData<'occupation-list'>): string {
  const from = formatCalendarDate(effectiveFrom);
  return effectiveUntil
    ? `In force ${from} to ${formatCalendarDate(effectiveUntil)}.`
    : `In force since ${from}.`;
}

/** A category's occupations by TEER, each with its NOC 2021 code. */
export function OccupationList({ data }: { data: BlockData<'occupation-list'> }) {
  const teers = [...new Set(data.occupations.map(({ teer }) => teer))].sort();
  const version = data.versionLabel ? `, ${data.versionLabel}` : '';
  return (
    <section className="block occupations" aria-label={`${data.name}, list of ${data.listYear}`}>
      <p className="block-title">
        {data.name}: {data.occupations.length} occupations
      </p>
      <p className="row-label">
        List of {data.listYear}
        {version}. {inForce(data)} {data.rule}
      </p>
      {teers.map((teer) => (
        <div key={teer} className="teer">
          <p className="teer-name">
            <strong>TEER {teer}</strong> {teerNames[teer]}
          </p>
          <ul>
            {data.occupations
              .filter((occupation) => occupation.teer === teer)
              .map(({ code, title }) => (
                <li key={code}>
                  <span>{title}</span> <span className="noc">{code}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
