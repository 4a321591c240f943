import Link from 'next/link';

/** The way on in a list that is paged by key; nothing at its end. */
export function OlderLink({ path, next, label }: { path: string; next: string | null; label: string }) {
  if (!next) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <Link href={`${path}?after=${next}`} prefetch={false}>
        {label}
      </Link>
    </nav>
  );
}
