import type { CollectionName, Entry } from '../collections.ts';
import { missing } from './references.ts';
import type { Finding, RuleContext } from './context.ts';

/** A rule over one entry of some collection. */
export type EntryRule<C extends CollectionName> = (
  entry: Entry<C>,
  context: RuleContext,
) => Finding[];

/** A movement's lead agency exists; its criteria name campaigns it has. */
export const movementRule: EntryRule<'movements'> = ({ data }, context) => [
  ...missing(context, 'agencies', data.leadAgency, ['leadAgency']),
  ...data.criteria.flatMap((c, i): Finding[] =>
    c.campaign === undefined || data.campaigns.some((x) => x.id === c.campaign)
      ? []
      : [
          {
            code: 'HS103',
            path: ['criteria', i, 'campaign'],
            found: `viết “${c.campaign}”, không có trong mục campaigns`,
            fix: `Ghi một trong: ${data.campaigns.map((x) => x.id).join(', ')}.`,
          },
        ],
  ),
];

/** A place's successors exist, and it does not end before it begins. */
export const placeRule: EntryRule<'places'> = ({ data }, context) => [
  ...(data.successors ?? []).flatMap((id, i) => missing(context, 'places', id, ['successors', i])),
  ...(data.from !== undefined && data.to !== undefined && data.from > data.to
    ? [
        {
          code: 'HS115',
          path: ['to'],
          found: `${data.to} đứng trước ${data.from}: địa danh kết thúc trước khi bắt đầu`,
          fix: 'Xem lại hai ngày này.',
        },
      ]
    : []),
];

/** An event's host and stories exist. */
export const eventRule: EntryRule<'events'> = ({ data }, context) => [
  ...missing(context, 'agencies', data.host, ['host']),
  ...(data.stories ?? []).flatMap((id, i) => missing(context, 'profiles', id, ['stories', i])),
];

/** The plan's clauses III.3 that an agency leads are movements, led by it. */
export const agencyRule: EntryRule<'agencies'> = ({ data }, context) =>
  (data.lead ?? []).flatMap((clause, i): Finding[] => {
    const movement = context.content.movements.find((m) => m.data.clause === clause);
    return !movement || movement.data.leadAgency === data.id
      ? []
      : [
          {
            code: 'HS131',
            path: ['lead', i],
            found: `ghi chủ trì mục ${clause}, trong khi phong trào “${movement.data.shortName}” ghi cơ quan khác`,
            fix: 'Sửa cho khớp với trường “Cơ quan chủ trì” của phong trào.',
          },
        ];
  });
