import { ProgramBoard } from '@/components/draws/program-board';
import { StreamBoard } from '@/components/draws/stream-board';
import { Part } from '@/components/site/part';
import type { BoardRow, StreamStanding } from '@/lib/draws/views';

interface BoardPartsProps {
  rows: BoardRow[];
  /** By program. */
  streams: Map<string, StreamStanding[]>;
}

/** Where Express Entry stands by stream, and where each province and territory does. */
export function BoardParts({ rows, streams }: BoardPartsProps) {
  return (
    <>
      <Part
        id="streams"
        title="Express Entry by stream"
        more={{ name: 'Every Express Entry round', url: '/draws/express-entry' }}
      >
        <StreamBoard rows={streams.get('express-entry') ?? []} scoreScale="CRS" />
      </Part>
      <Part
        id="provinces"
        title="Provinces and territories"
        more={{ name: 'All provincial draws', url: '/draws/pnp' }}
      >
        <ProgramBoard
          rows={rows.filter(({ program }) => program.slug !== 'express-entry')}
          streams={streams}
        />
      </Part>
    </>
  );
}
