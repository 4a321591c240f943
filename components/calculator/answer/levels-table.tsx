import type { ReadLanguage } from '@/lib/crs/answers/read-language';
import { abilities, getTest } from '@/lib/crs/language-tests';

export interface NamedLanguage {
  name: string;
  result: ReadLanguage;
}

const abilityNames = { listening: 'Listening', reading: 'Reading', writing: 'Writing', speaking: 'Speaking' };

function levelText(level: number): string {
  if (level < 4) return 'under 4';
  return level >= 10 ? '10 or more' : String(level);
}

/** The levels that test scores were read as. Levels that were typed need no table. */
export function LevelsTable({ languages }: { languages: NamedLanguage[] }) {
  const tested = languages.filter(({ result }) => result.test !== 'levels');
  if (tested.length === 0) return null;
  return (
    <table className="figures levels">
      <caption>How your test scores were read</caption>
      <thead>
        <tr>
          <th scope="col">Test</th>
          {abilities.map((ability) => (
            <th scope="col" className="number" key={ability}>
              {abilityNames[ability]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tested.map(({ name, result }) => (
          <tr key={name}>
            <th scope="row">
              {getTest(result.test).name}
              <span className="row-label">{name}</span>
            </th>
            {abilities.map((ability) => (
              <td className="number" key={ability}>
                {result.scores[ability]}
                <span className="change">
                  {getTest(result.test).levels} {levelText(result.levels[ability])}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
