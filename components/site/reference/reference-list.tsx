import { CodeText } from './code-text';

/** Names (addresses, parameters, columns) with what each means. */
export function ReferenceList({ items }: { items: { name: string; about: string; url?: string }[] }) {
  return (
    <dl className="plain reference-list">
      {items.map(({ name, about, url }) => (
        <div key={name}>
          <dt>
            <code>{url ? <a href={url}>{name}</a> : name}</code>
          </dt>
          <dd>
            <CodeText text={about} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
