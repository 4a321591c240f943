/** Names of a draw's fields for readers and the desk; a record's own name where there is none here. */
const labels: Record<string, string> = {
  date: 'Date',
  datePrecision: 'Precision of the date',
  dateEnd: 'Last day',
  stream: 'Stream',
  label: 'Name at the source',
  detail: 'Detail',
  invitations: 'Invitations',
  invitationsQualifier: 'Count is',
  minScore: 'Minimum score',
  scoreScale: 'Score scale',
  tieBreakAt: 'Tie-break',
  drawnAt: 'Time of the draw',
  poolAsOf: 'Pool as of',
  poolTotal: 'Pool',
  pool: 'Pool',
};

/** "Minimum score", and for Express Entry "CRS cut-off". */
export function drawFieldLabel(field: string, scoreScale: string | null = null): string {
  if (field === 'minScore' && scoreScale === 'CRS') return 'CRS cut-off';
  return labels[field] ?? field;
}
