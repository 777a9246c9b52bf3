import type { Finding, ProfileRule } from './context.ts';

/** A model says how it is done (plan, clauses I.2 and II). */
export const modelHasReplicate: ProfileRule = ({ data }) =>
  data.form === 'model' && !data.replicate
    ? [
        {
          code: 'HS101',
          path: ['replicate'],
          found: 'bỏ trống, trong khi dạng của hồ sơ là mô hình',
          fix: 'Viết mục “Học và làm theo”: các bước, người làm, chi phí, thời gian, điều kiện, điều nên tránh, hỏi ai. Nếu chỉ là một việc làm thì đổi dạng thành deed.',
        },
      ]
    : [];

/** Where a clause names several movements, the profile says which (clauses 3.4, 3.7, 3.13). */
export const campaignChosen: ProfileRule = ({ data }, context) => {
  const movement = context.get('movements', data.movement)?.data;
  if (!movement) return [];
  const ids = movement.campaigns.map((c) => c.id);
  if (data.campaign === undefined) {
    return ids.length < 2
      ? []
      : [
          {
            code: 'HS102',
            path: ['campaign'],
            found: `bỏ trống, trong khi mục ${movement.clause} có ${String(ids.length)} phong trào`,
            fix: `Ghi một trong: ${ids.join(', ')}.`,
          },
        ];
  }
  return ids.includes(data.campaign)
    ? []
    : [
        {
          code: 'HS103',
          path: ['campaign'],
          found: `viết “${data.campaign}”, không thuộc phong trào “${movement.shortName}”`,
          fix: `Ghi một trong: ${ids.join(', ')}.`,
        },
      ];
};

/** Criteria belong to the movement and to the honoree's kind, or are common (III.2, III.3). */
export const criteriaFit: ProfileRule = ({ data }, context) => {
  const movement = context.get('movements', data.movement)?.data;
  const common = context.content.plans.flatMap((p) => p.data.commonCriteria.map((c) => c.id));
  if (!movement) return [];
  return data.criteria.flatMap((item, i): Finding[] => {
    const path = ['criteria', i, 'criterion'];
    if (common.includes(item.criterion)) return [];
    const criterion = movement.criteria.find((c) => c.id === item.criterion);
    if (!criterion) {
      const fit = movement.criteria.filter((c) => c.kind === data.honoree.kind).map((c) => c.id);
      return [
        {
          code: 'HS104',
          path,
          found: `viết “${item.criterion}”, không phải tiêu chuẩn của mục ${movement.clause} và không phải tiêu chuẩn chung`,
          fix: `Dùng ${[...fit, ...common].join(', ')}.`,
        },
      ];
    }
    if (criterion.kind !== data.honoree.kind)
      return [
        {
          code: 'HS105',
          path,
          found: `viết “${item.criterion}”, là tiêu chuẩn cho đối tượng khác`,
          fix: `Dùng ${[...movement.criteria.filter((c) => c.kind === data.honoree.kind).map((c) => c.id), ...common].join(', ')}.`,
        },
      ];
    return criterion.campaign !== undefined && criterion.campaign !== data.campaign
      ? [
          {
            code: 'HS105',
            path,
            found: `viết “${item.criterion}”, là tiêu chuẩn của phong trào khác trong cùng mục`,
            fix: `Chọn tiêu chuẩn của “${data.campaign ?? ''}”.`,
          },
        ]
      : [];
  });
};

/** Every source named exists in the profile, and only once. */
export const sourcesExist: ProfileRule = ({ data, body }) => {
  const ids = data.sources.map((s) => s.id);
  const named: [string | undefined, readonly PropertyKey[], number?][] = [
    ...data.results.map((r, i) => [r.source, ['results', i, 'source']] as const),
    ...data.criteria.map((c, i) => [c.source, ['criteria', i, 'source']] as const),
    ...(data.awards ?? []).map((a, i) => [a.source, ['awards', i, 'source']] as const),
    ...(data.quotes ?? []).map((q, i) => [q.source, ['quotes', i, 'source']] as const),
    ...(data.timeline ?? []).map((t, i) => [t.source, ['timeline', i, 'source']] as const),
    ...(data.adopters ?? []).map((a, i) => [a.source, ['adopters', i, 'source']] as const),
  ].map(([id, path]) => [id, path]);
  for (const match of body.matchAll(/\[\^([^\]]+)\]/g)) named.push([match[1], [], match.index]);
  const dangling = named.flatMap(([id, path, at]): Finding[] =>
    id === undefined || ids.includes(id)
      ? []
      : [
          {
            code: 'HS106',
            path,
            found: `dẫn nguồn “${id}”, không có trong mục “Nguồn”`,
            fix: `Thêm nguồn này, hoặc dùng một trong: ${ids.join(', ')}.`,
            ...(at !== undefined && { body: at }),
          },
        ],
  );
  const repeated = ids.flatMap((id, i): Finding[] =>
    ids.indexOf(id) === i
      ? []
      : [
          {
            code: 'HS117',
            path: ['sources', i, 'id'],
            found: `mã “${id}” đã dùng cho nguồn khác`,
            fix: 'Đặt cho mỗi nguồn một mã riêng.',
          },
        ],
  );
  return [...dangling, ...repeated];
};
