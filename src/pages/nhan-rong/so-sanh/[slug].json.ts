import type { APIRoute, GetStaticPaths } from 'astro';
import { compareColumn } from '../../../components/models/compare-rows.ts';
import { getModels, MOST_COMPARED, type Model } from '../../../queries/models.ts';

/** The models that the comparison's own table has no room for. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getModels())
    .slice(MOST_COMPARED)
    .map((model) => ({ params: { slug: model.story.slug }, props: { model } }));

/** One model's column. */
export const GET: APIRoute<{ model: Model }> = ({ props }) =>
  Response.json(compareColumn(props.model));
