import { drafts, type WeaveId } from '../../../src/weave/drafts.ts';
import { weaveDraft, type WeaveTile } from '../../../src/weave/weave.ts';

/** Every cloth a movement's stories can get: each combination of each setting's choices. */
export function everyCloth(id: WeaveId): readonly WeaveTile[] {
  return drafts[id].flatMap((draft) => {
    const lists = Object.values(draft) as readonly (readonly unknown[])[];
    const combinations = lists.reduce((product, { length }) => product * length, 1);
    return Array.from({ length: combinations }, (_, combination) => {
      let left = combination;
      return weaveDraft(draft, (choices) => {
        const choice = choices[left % choices.length];
        left = Math.floor(left / choices.length);
        if (choice === undefined) throw new Error('nothing to choose from');
        return choice;
      });
    });
  });
}

/** A field of 48 × 48 threads as the colours that show, whatever the repeat. */
export function face(tile: WeaveTile): string {
  return Array.from({ length: 48 * 48 }, (_, i) => {
    const x = (i % 48) % tile.width;
    const y = Math.floor(i / 48) % tile.height;
    return tile.cells[y * tile.width + x] === 1 ? tile.warp[x] : tile.weft[y];
  }).join('');
}
