import type { ReactNode } from 'react';
import { proseFaces } from '@/components/ui/prose-faces';
import './prose-faces.css';

/** A story's words in it stand in the faces that readers see. */
export function ProseFaces({ children }: { children: ReactNode }) {
  return <div className={`prose-faces ${proseFaces}`}>{children}</div>;
}
