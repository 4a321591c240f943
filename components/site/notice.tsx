/** Something that a reader must know of the figures beside it; nothing where there is nothing to say. */
export function Notice({ text }: { text: string }) {
  return text ? <p className="notice">{text}</p> : null;
}
