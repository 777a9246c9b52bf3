/** What an author may set on a component: attribute names, all plain text. */
export interface ComponentRule {
  attributes: readonly string[];
  /** Attributes that must be there. */
  required?: readonly string[];
}

/**
 * The components that content may use, and their attributes; anything else is refused.
 * The MDX safety check, the handbook and the editor read this one list.
 */
export const VOCABULARY: Readonly<Record<string, ComponentRule>> = {
  KeyFigures: { attributes: ['title'] },
  BeforeAfter: { attributes: ['title', 'unit', 'source'], required: ['title'] },
  BarChart: { attributes: ['title', 'unit', 'source'], required: ['title'] },
  LineChart: { attributes: ['title', 'unit', 'source'], required: ['title'] },
  Timeline: { attributes: ['title'] },
  PullQuote: { attributes: ['speaker'], required: ['speaker'] },
  Steps: { attributes: ['title'] },
  Photo: { attributes: ['caption', 'credit', 'licence'], required: ['credit', 'licence'] },
  Gallery: { attributes: ['title', 'credit', 'licence'], required: ['credit', 'licence'] },
  Audio: { attributes: ['src', 'title'], required: ['src', 'title'] },
  Video: { attributes: ['src', 'poster', 'captions', 'title'], required: ['src', 'title'] },
  SideNote: { attributes: ['title'] },
  Term: { attributes: ['id'], required: ['id'] },
  PlaceMap: { attributes: ['place'], required: ['place'] },
  NotYet: { attributes: ['title'] },
  WhenSamples: { attributes: [] },
  Clause: { attributes: ['id', 'title'], required: ['id', 'title'] },
};
