/** An article that a see-also can point to. */
export interface ArticleHit {
  id: number;
  headline: string;
  sectionName: string;
  isPublished: boolean;
}

/** What the editor's form offers to choose from. */
export interface EditorChoices {
  sections: { slug: string; name: string }[];
  authors: { slug: string; name: string }[];
  tags: string[];
  promos: { slug: string; title: string }[];
  categories: { slug: string; name: string; listYears: number[] }[];
  programs: { slug: string; name: string; streams: { slug: string; name: string }[] }[];
}
