import type { APIRoute } from 'astro';
import { compareColumn } from '../../../components/models/compare-rows.ts';
import { cacheKey } from '../../../queries/cache-key.ts';
import { getModels, MOST_COMPARED, type Model } from '../../../queries/models.ts';

/** The models that the comparison's own table has no room for. */
export async function getStaticPaths() {
  const models = (await getModels()).slice(MOST_COMPARED).map(async (model) => ({
    params: { slug: model.story.slug },
    props: { model },
    cacheKey: await cacheKey([model.story]),
  }));
  return Promise.all(models);
}

/** One model's column. */
export const GET: APIRoute<{ model: Model }> = ({ props }) =>
  Response.json(compareColumn(props.model));
