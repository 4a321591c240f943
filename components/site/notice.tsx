/** Something that a reader must know of the figures beside it; nothing where there is nothing to say. */
export function Notice({ text, isQuiet = false }: { text: string; isQuiet?: boolean }) {
  return text ? <p className={isQuiet ? 'notice notice-quiet' : 'notice'}>{text}</p> : null;
}
