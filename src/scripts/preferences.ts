/**
 * What a reader chose before (letter size, scheme), set before the first paint so that nothing
 * jumps. It stands inside the page; the content security policy lists its hash.
 */
export const preferencesScript =
  "try{for(const k of['size','scheme']){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}";
