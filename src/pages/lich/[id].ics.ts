import type { APIRoute, GetStaticPaths } from 'astro';
import { icsOf, type CalendarEvent } from '../../media/ics.ts';
import { absolute, paths } from '../../paths.ts';
import { getEvents, type EventView } from '../../queries/events.ts';
import { site } from '../../site.ts';

/** An event for a calendar file. */
const toCalendar = ({ id, data, note }: EventView): CalendarEvent => ({
  id,
  title: data.title,
  on: data.on,
  description: note,
  url: absolute(`${paths.calendar}#${id}`),
  ...(data.where !== undefined && { where: data.where }),
});

export const getStaticPaths: GetStaticPaths = async () => {
  const events = await getEvents();
  return [
    ...events.map((event) => ({ params: { id: event.id }, props: { events: [event] } })),
    { params: { id: 'tat-ca' }, props: { events } },
  ];
};

/** A calendar file: one event, or all. */
export const GET: APIRoute<{ events: EventView[] }> = ({ props }) =>
  new Response(icsOf(props.events.map(toCalendar), site.today, new URL(site.url).hostname), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
