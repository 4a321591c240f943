/** The house's sign: a pool of candidates by score, and the line that a round cuts. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 40 40" aria-hidden="true">
      <path className="brand-ground" d="M0 0h40v40H0z" />
      <path className="brand-bars" d="M7 7h7v4H7zM7 14h13v4H7zM7 25h26v4H7zM7 32h19v4H7z" />
      <path className="brand-cut" d="M3 20h34v3H3z" />
    </svg>
  );
}
