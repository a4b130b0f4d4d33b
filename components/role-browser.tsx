'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { isFiltered, matchSentence } from '@/lib/roles/browse-results';
import type { PackedCards } from '@/lib/roles/card-pack';
import { BrowseChips } from './browse-chips';
import { BrowseControls } from './browse-controls';
import { BrowseEmpty } from './browse-empty';
import { type BrowseDepartment, BrowseResults } from './browse-results';
import { useBrowse } from './use-browse';

interface RoleBrowserProps {
  roles: PackedCards;
  departments: readonly BrowseDepartment[];
  /** What is said of all roles together. */
  sentence: string;
}

/** All open roles, with a search and filters where there is JavaScript, which comes when somebody turns to them. */
export function RoleBrowser({ roles, departments, sentence }: RoleBrowserProps) {
  const browse = useBrowse(roles);
  const field = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const filtered = isFiltered(browse.filters);
  useEffect(() => {
    // `scripts/prerendered/wake.ts` waits for it.
    performance.mark('controls-ready');
  }, []);
  const reset = () => {
    browse.reset();
    focus(field);
  };
  return (
    <div className="mt-6 gap-x-12 lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] noscript:block">
      <BrowseControls browse={browse} field={field} showRoles={() => focus(status)} />
      <div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p ref={status} role="status" tabIndex={-1} className="py-1 text-quiet">
            {filtered ? matchSentence(browse.roles.length, browse.filters, browse.close) : sentence}
          </p>
          {filtered && (
            <button type="button" onClick={reset} className="link py-1">
              Clear all filters
            </button>
          )}
        </div>
        <BrowseChips browse={browse} whenLast={() => focus(field)} />
        {browse.roles.length === 0 && filtered ? (
          <BrowseEmpty browse={browse} whenTaken={() => focus(status)} />
        ) : (
          <BrowseResults roles={browse.roles} filters={browse.filters} departments={departments} />
        )}
      </div>
    </div>
  );
}

function focus({ current }: RefObject<HTMLElement | null>): void {
  current?.focus();
}
