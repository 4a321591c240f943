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
    <table className="figures breakdown levels">
      <caption>How your test scores were read</caption>
      <thead>
        <tr>
          <th scope="col">Test</th>
          <th scope="col" className="number">
            Score
          </th>
          <th scope="col" className="number">
            Level
          </th>
        </tr>
      </thead>
      {tested.map(({ name, result }) => (
        <tbody key={name}>
          <tr className="breakdown-part">
            <th scope="rowgroup" colSpan={3}>
              {getTest(result.test).name}
              <span className="row-label">{name}</span>
            </th>
          </tr>
          {abilities.map((ability) => (
            <tr key={ability}>
              <th scope="row">{abilityNames[ability]}</th>
              <td className="number">{result.scores[ability]}</td>
              <td className="number">
                {getTest(result.test).levels} {levelText(result.levels[ability])}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
