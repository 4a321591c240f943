interface Named {
  name: string;
  /** What tells this one from another of the same name: a mail address, else a slug. */
  mark: string;
}

/** Those in a list to choose from: where a name stands twice, each of its bearers carries their mark behind it. */
export function nameApart<T extends Named>(people: T[]): (Omit<T, 'mark'> & { name: string })[] {
  const times = new Map<string, number>();
  const key = (name: string) => name.trim().toLowerCase();
  for (const { name } of people) times.set(key(name), (times.get(key(name)) ?? 0) + 1);
  return people.map(({ mark, ...one }) => ({
    ...one,
    name: (times.get(key(one.name)) ?? 0) > 1 ? `${one.name} (${mark})` : one.name,
  }));
}
