/** Attributes while they are being chosen: not yet parsed. */
export type Attrs = Record<string, unknown>;

export interface FieldsProps {
  attrs: Attrs;
  errors: Record<string, string>;
  onChange: (change: Attrs) => void;
}
