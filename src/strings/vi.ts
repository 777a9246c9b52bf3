import { calendar } from './vi/calendar.ts';
import { chrome } from './vi/chrome.ts';
import { editor } from './vi/editor.ts';
import { handbook } from './vi/handbook.ts';
import { classroom } from './vi/classroom.ts';
import { compose } from './vi/compose.ts';
import { exchange } from './vi/exchange.ts';
import { lists } from './vi/lists.ts';
import { mdx } from './vi/mdx.ts';
import { models } from './vi/models.ts';
import { names } from './vi/names.ts';
import { openData } from './vi/open-data.ts';
import { overview } from './vi/overview.ts';
import { offline } from './vi/offline.ts';
import { plan } from './vi/plan.ts';
import { press } from './vi/press.ts';
import { standing } from './vi/standing.ts';
import { statistics } from './vi/statistics.ts';
import { search } from './vi/search.ts';
import { story } from './vi/story.ts';
import { suggest } from './vi/suggest.ts';
import { tools } from './vi/tools.ts';
import { words } from './vi/words.ts';

/** All interface text of the site, by part. */
export const vi = {
  ...names,
  calendar,
  chrome,
  editor,
  handbook,
  classroom,
  compose,
  exchange,
  lists,
  mdx,
  openData,
  overview,
  models,
  offline,
  plan,
  press,
  standing,
  statistics,
  search,
  story,
  suggest,
  tools,
  words,
} as const;
