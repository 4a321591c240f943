import type { ProgramView } from '@/lib/draws/views';
import { DrawStructure } from '../../draw-structure';

/** What a province's page is, in a sentence for search engines. */
export const descriptionOf = ({ name }: ProgramView) =>
  `Draws of the ${name}: date, stream, invitations and minimum score.`;

/** A province's page as machines read it: where it stands, and what its figures are. */
export function ProvinceStructure({ program }: { program: ProgramView }) {
  const { shortName, slug, url } = program;
  const name = `${shortName} draws`;
  return (
    <DrawStructure
      steps={[
        { name: 'Provincial draws', path: '/draws/pnp' },
        { name: shortName, path: url },
      ]}
      dataset={{ name, description: descriptionOf(program), path: url, program: slug }}
    />
  );
}
