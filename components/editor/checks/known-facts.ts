import type { CheckFacts } from '@/lib/articles/writing/checks/schema';
import type { EditorActions } from '../doors';

const patienceMs = 15_000;

/** What the records have said about this text so far; asks for what is new, never twice at once. */
export class KnownFacts {
  facts: CheckFacts = { at: '', codes: {}, links: {}, lists: [] };
  private asked = new Set<string>();

  constructor(
    private readonly check: EditorActions['checkFacts'],
    private readonly articleId: number | null,
    private readonly onAnswer: () => void,
  ) {}

  /** Asks for the codes and paths that nobody has asked for yet. */
  async need(questions: { codes: string[]; paths: string[] }): Promise<void> {
    const codes = questions.codes.filter((code) => !this.asked.has(code));
    const paths = questions.paths.filter((path) => !this.asked.has(path));
    if (codes.length + paths.length === 0) return;
    for (const one of [...codes, ...paths]) this.asked.add(one);
    const result = await this.check({ articleId: this.articleId, codes, paths }).catch(() => null);
    if (!result?.ok) {
      setTimeout(() => {
        for (const one of [...codes, ...paths]) this.asked.delete(one);
      }, patienceMs);
      return;
    }
    const { at, lists } = result.value;
    this.facts = {
      at,
      codes: { ...this.facts.codes, ...result.value.codes },
      links: { ...this.facts.links, ...result.value.links },
      lists: codes.length > 0 ? lists : this.facts.lists,
    };
    this.onAnswer();
  }

  /** Lets everything be asked again: records may have changed meanwhile. */
  forget(): void {
    this.asked = new Set();
  }
}
