import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { calendarFile } from '#views/calendar-file.ts';

/** The release calendar for calendar programs; one file for both languages. */
export const GET: APIRoute = async ({ site }) => {
  const siteUrl = (site?.href ?? '').replace(/\/$/u, '');
  return new Response(calendarFile(await getCatalogue(), getLedger(), siteUrl), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
