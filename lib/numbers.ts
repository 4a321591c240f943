const integer = new Intl.NumberFormat('en-CA', { maximumFractionDigits: 0 });

/** An integer with thousands separators: 3500 → "3,500". */
export function formatInteger(value: number): string {
  return integer.format(value);
}
