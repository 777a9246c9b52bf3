/** The composer: choosing stories, and the pack that comes of it. State lives in the address. */
import { compose as c } from '../../strings/vi/compose.ts';
import { classroom as k } from '../../strings/vi/classroom.ts';
import { bookHtml } from '../book.ts';
import { MOST_STORIES, readChoice, writeChoice, type ChoiceState } from '../choice.ts';
import { escapeHtml } from '../html.ts';
import { storyIndex, type IndexedStory, type StoryIndex } from '../story-index.ts';
import { readBasket, writeBasket } from './basket.ts';
import { indexedStory, loadPack, type Places } from './load-pack.ts';

/** More results than this nobody reads; fewer nodes keep typing quick. */
const MOST_SHOWN = 30;

/** The choice that the page opens with: the address, then what was put aside. */
function openingChoice(): ChoiceState {
  const query = new URLSearchParams(location.search);
  const choice = readChoice(query);
  const added = query.get('them');
  if (choice.slugs.length > 0) return choice;
  const slugs = [...readBasket(), ...(added === null ? [] : [added])];
  return { ...choice, slugs: readChoice(new URLSearchParams({ chuyen: slugs.join() })).slugs };
}

/** One story in a list, with its buttons. */
function row(story: IndexedStory, buttons: readonly (readonly [string, string])[]): string {
  const [slug, title, movement, where, sample] = story;
  const note = `${movement} · ${where}${sample ? ` ${k.sampleMark}` : ''}`;
  const actions = buttons
    .map(
      ([action, label]) =>
        `<button type="button" data-${action}="${slug}" aria-label="${escapeHtml(`${label}: ${title}`)}">${label}</button>`,
    )
    .join('');
  return `<li><span>${escapeHtml(title)}<small>${escapeHtml(note)}</small></span><span>${actions}</span></li>`;
}

/** Starts the composer on its page. */
export async function startComposer(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-composer]');
  if (!root) return;
  const part = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-${name}]`);
    if (!found) throw new Error(`data-${name}`);
    return found;
  };
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]')];
  const places: Places = {
    story: root.dataset['story'] ?? '',
    address: new URL(location.pathname, location.href).href,
    nominate: root.dataset['nominate'] ?? '',
  };
  let state = openingChoice();
  let index: StoryIndex = storyIndex([]);
  let round = 0;

  for (const field of fields)
    field.value = String(state[field.dataset['field'] as 'audience' | 'minutes']);

  const list = (): void => {
    const typed = part<HTMLInputElement>('find').value;
    const found = index.search(typed).filter(([slug]) => !state.slugs.includes(slug));
    part('found').textContent = c.found(found.length, Math.min(found.length, MOST_SHOWN));
    part('results').innerHTML = found
      .slice(0, MOST_SHOWN)
      .map((s) => row(s, [['add', c.add]]))
      .join('');
  };
  const choose = (): void => {
    const chosen = state.slugs.map((slug) => index.get(slug)).filter((s) => s !== undefined);
    part('none').hidden = chosen.length > 0;
    part('chosen').innerHTML = chosen
      .map((s, i) => row(s, [...(i > 0 ? [['up', c.up] as const] : []), ['drop', c.remove]]))
      .join('');
  };
  const make = async (): Promise<void> => {
    const query = writeChoice(state).toString();
    history.replaceState(null, '', `?${query}`);
    writeBasket(state.slugs);
    const mine = ++round;
    part('made').hidden = state.slugs.length === 0;
    if (state.slugs.length === 0) return;
    part('status').textContent = c.loading;
    part<HTMLAnchorElement>('open').href = `${root.dataset['slides'] ?? ''}?${query}`;
    try {
      const pack = await loadPack(places, state, query);
      if (mine !== round) return;
      part('pack').innerHTML =
        `<h3>${escapeHtml(pack.kit.title)}</h3><p class="k-soft">${escapeHtml(`${k.audiences[pack.kit.audience]} · ${k.settings[pack.kit.setting]} · ${k.minutes(pack.kit.minutes)}`)}</p>${bookHtml(pack, 1)}`;
      part('status').textContent = '';
      await drawQr(pack.address);
    } catch {
      if (mine === round) part('status').textContent = c.failed;
    }
  };
  const drawQr = async (address: string): Promise<void> => {
    if (!part<HTMLDetailsElement>('qr-box').open) return;
    const { renderSVG } = await import('uqr');
    part('qr').innerHTML = renderSVG(address, { ecc: 'L', border: 2 });
  };
  // Typing and choosing answer at once; the pack follows when the browser has painted.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void make(), 150);
  };
  const set = (slugs: string[]): void => {
    state = { ...state, slugs: slugs.slice(0, MOST_STORIES) };
    requestAnimationFrame(() => {
      setTimeout(() => {
        choose();
        list();
      });
    });
    later();
  };

  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { add, drop, up } = button?.dataset ?? {};
    const { slugs } = state;
    if (add !== undefined && slugs.length >= MOST_STORIES) part('found').textContent = c.most;
    else if (add !== undefined) set([...slugs, add]);
    if (drop !== undefined) set(slugs.filter((s) => s !== drop));
    if (up !== undefined) {
      const at = slugs.indexOf(up);
      const rest = slugs.filter((s) => s !== up);
      set([...rest.slice(0, at - 1), up, ...rest.slice(at - 1)]);
    }
    if (add !== undefined || drop !== undefined || up !== undefined) part('find').focus();
  });
  // The letter is painted before the list is: typing never waits for 2,000 stories.
  let listing = false;
  part('find').addEventListener('input', () => {
    if (listing) return;
    listing = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        listing = false;
        list();
      });
    });
  });
  for (const field of fields) {
    const read = (): void => {
      const query = writeChoice(state);
      const names = { audience: 'cap', setting: 'hinh-thuc', minutes: 'phut', name: 'ten' };
      query.set(names[field.dataset['field'] as keyof typeof names], field.value);
      state = readChoice(query);
      later();
    };
    field.addEventListener('input', read);
    // A number out of range is put right once the field is left, not while it is typed.
    field.addEventListener('change', () => {
      if (field.dataset['field'] === 'minutes') field.value = String(state.minutes);
    });
  }
  part('qr-box').addEventListener('toggle', () => {
    void drawQr(`${places.address}?${writeChoice(state).toString()}`);
  });
  part('print').addEventListener('click', () => {
    window.print();
  });
  part('copy').addEventListener('click', () => {
    const address = `${places.address}?${writeChoice(state).toString()}`;
    void navigator.clipboard.writeText(address).then(() => {
      part('status').textContent = c.copied;
    });
  });

  try {
    const answer = await fetch(root.dataset['index'] ?? '');
    const listed = (await answer.json()) as IndexedStory[];
    const known = new Set(listed.map(([slug]) => slug));
    const others = state.slugs.filter((slug) => !known.has(slug));
    const older = await Promise.all(others.map((slug) => indexedStory(places, slug)));
    index = storyIndex([...listed, ...older.flat()]);
  } catch {
    part('found').textContent = c.failed;
    return;
  }
  choose();
  list();
  await make();
}
