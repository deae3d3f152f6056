import type { SearchHandlers } from '../../../shared/contract.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import type { Documents } from '../documents/documents.ts';
import { replaceCalls } from '../search/replace.ts';
import { searchLibrary } from '../search/search.ts';

/** Finding and replacing in all of the open library; `opened` throws `error.library.none`. */
export function searchCalls(documents: Documents, opened: () => OpenLibrary): SearchHandlers {
  return {
    'library.search': (args) => {
      const library = opened();
      library.yieldToWriter();
      return searchLibrary(library, args);
    },
    ...replaceCalls(documents, opened),
  };
}
