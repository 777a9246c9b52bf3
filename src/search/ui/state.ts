import { FILTERS, type FilterName } from '../index/document.ts';
import type { FilterChoice } from '../query/engine.ts';

/** What a search page shows, all of it in its address. */
export interface SearchState {
  query: string;
  filters: FilterChoice;
  newest: boolean;
}

const QUERY = 'q';
const SORT = 'sap-xep';
const NEWEST = 'moi';

/**
 * Reads the state from an address.
 * @param search The address's query string.
 * @param allowed Values that each filter has; others are dropped.
 * @returns The state.
 */
export function readState(
  search: string,
  allowed: Partial<Record<FilterName, string[]>>,
): SearchState {
  const params = new URLSearchParams(search);
  const filters: FilterChoice = {};
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value !== null && allowed[name]?.includes(value)) filters[name] = value;
  }
  return { query: params.get(QUERY) ?? '', filters, newest: params.get(SORT) === NEWEST };
}

/**
 * Writes the state into an address.
 * @param state The state.
 * @returns A query string with its question mark, or nothing for a state that says nothing.
 */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query.trim() !== '') params.set(QUERY, state.query.trim());
  for (const name of FILTERS) {
    const value = state.filters[name];
    if (value !== undefined) params.set(name, value);
  }
  if (state.newest) params.set(SORT, NEWEST);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a state asks for anything. */
export function asksNothing(state: SearchState): boolean {
  return state.query.trim() === '' && Object.keys(state.filters).length === 0;
}
