import { drawFieldLabel } from '@/lib/draws/schema';
import type { DrawAnomalyView } from '@/lib/draws/views';

/** What could not be read with certainty, as the source has it. */
export function AnomalyNotes({ anomalies }: { anomalies: DrawAnomalyView[] }) {
  if (anomalies.length === 0) return null;
  return (
    <div className="notice">
      <p>
        <strong>Being checked.</strong> We could not read everything in this record with certainty.
      </p>
      <ul>
        {anomalies.map(({ field, raw, reason }) => (
          <li key={`${field}/${raw}`}>
            <strong>{drawFieldLabel(field)}:</strong> {reason} The source says “{raw}”.
          </li>
        ))}
      </ul>
    </div>
  );
}
