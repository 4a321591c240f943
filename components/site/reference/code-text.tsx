/** A sentence in which what stands between backticks is code; no code stands in it twice. */
export function CodeText({ text }: { text: string }) {
  return text.split('`').map((words, place) => (place % 2 === 1 ? <code key={words}>{words}</code> : words));
}
