import type { Ask } from '@/lib/db/reading';
import type { PlaceHit } from '../schema';

const listPlaces = `
  (SELECT 'Author' AS kind, a.name, '/authors/' || a.slug AS url FROM authors a
   WHERE search_vector(a.name) @@ $1::tsquery
     AND EXISTS (SELECT FROM published_article_authors p WHERE p.author_id = a.id)
   ORDER BY a.name LIMIT 3)
  UNION ALL
  (SELECT 'Topic', t.name, '/tags/' || t.slug FROM tags t
   WHERE search_vector(t.name) @@ $1::tsquery
     AND EXISTS (SELECT FROM published_article_tags p WHERE p.tag_id = t.id)
   ORDER BY length(t.name), t.name LIMIT 3)
  UNION ALL
  (SELECT 'Category', s.name, '/draws/express-entry?stream=' || s.slug FROM streams s
   WHERE s.program_slug = 'express-entry' AND search_vector(s.name || ' ' || s.slug) @@ $1::tsquery
   ORDER BY s.position LIMIT 3)
  UNION ALL
  (SELECT 'Draws', p.name, CASE WHEN p.jurisdiction ~ '^CA-'
     THEN '/draws/pnp/' || lower(substr(p.jurisdiction, 4)) ELSE '/draws/' || p.slug END
   FROM programs p
   WHERE search_vector(p.name || ' ' || p.short_name || ' ' || p.slug || ' draws') @@ $1::tsquery
   ORDER BY p.position LIMIT 3)`;

/** Pages of this site that are named like the question: authors, topics, categories, programs. */
export async function findPlaces(ask: Ask, query: string): Promise<PlaceHit[]> {
  return ask<PlaceHit>(listPlaces, [query]);
}
