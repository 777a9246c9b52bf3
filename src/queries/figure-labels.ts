import { vi } from '../strings/vi.ts';
import { getAgencies } from './agencies.ts';
import { getMovements } from './movements.ts';
import { getPlaces } from './places.ts';

/**
 * Names figures of the statistics for readers.
 * @returns A function from a figure's key to its name, e.g. "Y tế, Cá nhân"; a key that nobody
 *   knows comes back as it is.
 */
export async function labelFigures(): Promise<(key: string) => string> {
  const movements = new Map((await getMovements()).map((m) => [m.slug, m.shortName]));
  const agencies = new Map((await getAgencies()).map((a) => [a.id, a.shortName]));
  const places = await getPlaces();
  const s = vi.statistics;
  const look = (names: Readonly<Record<string, string>>, id: string) => names[id] ?? id;
  return (key) => {
    const [dimension = '', id = '', second = ''] = key.split(':');
    const place = places.get(id);
    switch (dimension) {
      case 'all':
        return s.total;
      case 'kind':
        return look(vi.kinds, id);
      case 'form':
        return look(vi.forms, id);
      case 'scope':
        return look(vi.scopes, id);
      case 'level':
        return s.levelName(look(vi.levels, id));
      case 'stage':
        return look(vi.stages, id);
      case 'leader':
        return look(s.leaderNames, key);
      case 'place':
        return place ? `${vi.placeTypes[place.type]} ${place.name}` : id;
      case 'movement-kind':
        return s.cell(movements.get(id) ?? id, look(vi.kinds, second));
      case 'agency-year':
        return s.cell(agencies.get(id) ?? id, second);
      default:
        return id;
    }
  };
}
