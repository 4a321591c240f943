/** From a round's cut-off to the question that it raises. */
export function MyScore() {
  return (
    <p>
      <a href="/tools/crs-calculator">What is my score?</a> Count it, and see which rounds would have invited
      you.
    </p>
  );
}
