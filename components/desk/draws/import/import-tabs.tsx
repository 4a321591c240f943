import Link from 'next/link';
import styles from '../draw-form.module.css';

const tabs = {
  official: { href: '/admin/draws/import', label: 'Official rounds' },
  table: { href: '/admin/draws/import/table', label: 'Provincial tables' },
};

/** The ways in which many draws come in at once. */
export function ImportTabs(props: { here: keyof typeof tabs; canImport: boolean }) {
  const open = props.canImport ? Object.entries(tabs) : [];
  if (open.length === 0) return null;
  return (
    <nav aria-label="Ways to bring in draws" className={styles.tabs}>
      {open.map(([name, { href, label }]) => (
        <Link key={name} href={href} prefetch={false} aria-current={name === props.here ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
