import { readSuggestions, type Suggestion } from '#domain/search/suggestion.ts';

let loading: Promise<readonly Suggestion[]> | undefined;

/**
 * The names of the site, for suggesting; loaded once.
 *
 * @param base base path of the build, ending in /
 * @returns none when they cannot be loaded: the search works without, and the next call tries again
 */
export function loadSuggestions(base: string): Promise<readonly Suggestion[]> {
  loading ??= download(`${base}pagefind/suggestions.json`).catch(() => {
    loading = undefined;
    return [];
  });
  return loading;
}

async function download(address: string): Promise<readonly Suggestion[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot load the search suggestions: status ${response.status}`);
  return readSuggestions(await response.json());
}
