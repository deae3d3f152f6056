import type { SearchHandlers } from '../../../shared/contract.ts';
import type { Documents } from '../documents.ts';
import type { OpenLibrary } from '../library.ts';
import { replaceCalls } from './replace.ts';
import { searchLibrary } from './search.ts';

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
