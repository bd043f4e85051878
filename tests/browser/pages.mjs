// Every page there is, for the tests that look at all of them and for the pictures that `cargo xtask shots`
// takes. `cargo xtask check` holds the lists to the table of routes and roles: a new page stands here too.

import { plan } from './site.mjs';

/** The activity that is looked at by all who find none by themselves. */
const oneActivity = `${plan}/activities/A-001`;

/** The main pages, which are looked at in four languages, with their weight; of an activity the path is found. */
export const main = [
  { name: 'networks', path: '/' },
  { name: 'network', path: '/lac' },
  { name: 'plan', path: plan },
  { name: 'activities', path: `${plan}/activities` },
  { name: 'activities-filtered', path: `${plan}/activities?kind=training&q=gobernanza` },
  { name: 'activity', path: null },
  { name: 'timeline', path: `${plan}/timeline` },
  { name: 'coverage', path: `${plan}/coverage` },
  { name: 'map', path: `${plan}/map` },
  { name: 'map-gaps', path: `${plan}/map?by=gap` },
  { name: 'dashboard', path: `${plan}/dashboard` },
  { name: 'dashboard-filtered', path: `${plan}/dashboard?by=entity&country=PE` },
  { name: 'indicators', path: `${plan}/indicators` },
  { name: 'indicator', path: `${plan}/indicators/I-001` },
  { name: 'indicator-sums', path: `${plan}/indicators/sums` },
  { name: 'money', path: `${plan}/money` },
  { name: 'money-lines', path: `${plan}/money/lines?gap=1` },
  { name: 'reporting', path: `${plan}/reporting` },
  { name: 'reporting-window', path: `${plan}/reporting/2024-Q3` },
  { name: 'reporting-member', path: `${plan}/reporting/2024-Q3/IOM` },
  { name: 'evidence', path: `${plan}/evidence` },
  { name: 'review', path: `${plan}/report` },
  { name: 'country-teams', path: '/lac/country-teams' },
  { name: 'calendar', path: '/lac/calendar' },
  { name: 'event', path: '/lac/events/E-36' },
  { name: 'outside-calendars', path: '/lac/calendar/outside' },
  { name: 'iati', path: `${plan}/iati` },
  { name: 'uninfo', path: `${plan}/uninfo` },
  { name: 'frame-events', path: '/lac/embed/events' },
  { name: 'frame-progress', path: `${plan}/embed/progress` },
  { name: 'members', path: '/lac/members' },
  { name: 'search', path: '/lac/search?q=migracion' },
  { name: 'sign-in', path: '/sign-in?to=%2Flac' },
  { name: 'global-network', path: '/global' },
  { name: 'help', path: '/help?network=lac' },
  { name: 'help-guide', path: '/help/focal-point?network=lac' },
  { name: 'help-glossary', path: '/help/glossary?network=lac' },
  { name: 'help-check', path: '/help/checks/no-lead?network=lac' },
  { name: 'help-figures', path: '/help/figures?network=lac' },
  { name: 'accessibility', path: '/accessibility?network=lac' },
  { name: 'not-found', path: `${plan}/activities/no-such-activity`, status: 404 },
];

/** Whether a page is one of those, as everybody reads it. */
export const isMain = ({ path, as }) => as === null && (path === oneActivity || main.some((one) => one.path === path));

/** What everybody reads. In braces stands what each installation names by itself. */
const open = [
  '/sign-in',
  '/sign-in/0000',
  '/invitation/0000',
  '/privacy',
  '/help',
  '/help/glossary',
  '/help/figures',
  '/help/checks',
  '/help/checks/no-lead',
  '/help/reader?network=lac',
  '/accessibility',
  '/offline',
  '/lac/plans/2023-2024/map',
  '/letters/stop/forged',
  '/',
  '/lac',
  '/lac/calendar',
  '/lac/calendar/outside',
  '/lac/embed/events',
  '/lac/plans/2023-2024/embed/progress',
  '/lac/events/E-01',
  '/lac/events/E-41/register',
  '/lac/events/E-41/registrations/forged',
  '/lac/events/E-41/check-in',
  '/lac/recommendations',
  '/lac/recommendations/R-01',
  '/lac/history',
  '/lac/members',
  '/lac/needs',
  '/lac/search',
  '/lac/proposals',
  '/lac/proposals/new',
  '/lac/proposals/1',
  '/lac/proposals/sent/0000',
  '/lac/proposals/sent/0000/stop',
  '/lac/proposals/1/support',
  '/lac/proposals/support/0000',
  '/lac/calls',
  '/lac/calls/C-01',
  '/lac/rooms',
  '/lac/rooms/D-01',
  '/lac/stakeholders',
  '/lac/stakeholders/new',
  '/lac/stakeholders/sent/0000',
  '/lac/plans/2023-2024/check',
  '/lac/plans/2023-2024',
  '/lac/practices',
  '/lac/practices/P-001',
  '/lac/news',
  '/lac/news/N-001',
  '/lac/requests',
  '/lac/plans/2023-2024/dashboard',
  '/lac/plans/2023-2024/dashboard/rows/reports',
  '/lac/country-teams',
  '/lac/plans/2023-2024/workbook',
  '/lac/plans/2023-2024/consultation',
  '/lac/plans/2023-2024/consultation/sent/forged',
  '/lac/plans/2023-2024/report',
  '/lac/plans/2023-2024/endorsement',
  '/lac/plans/2023-2024/overlaps',
  '/lac/plans/2023-2024/overlaps/{pair}',
  '/lac/mechanisms',
  '/lac/mechanisms/R4V',
  '/lac/mechanisms/R4V/{outside}',
  '/lac/plans/2023-2024/money',
  '/lac/plans/2023-2024/money/lines',
  '/lac/plans/2023-2024/activities/A-010/money',
  '/lac/rates',
  '/lac/plans/2023-2024/indicators',
  '/lac/plans/2023-2024/indicators/sums',
  '/lac/plans/2023-2024/indicators/{of-plan}',
  '/lac/plans/2023-2024/activities/A-001/joined',
  '/lac/plans/2023-2024/amendments',
  '/lac/plans/2023-2024/amendments/1',
  '/lac/plans/2023-2024/reporting',
  '/lac/plans/2023-2024/reporting/2024-Q4',
  '/lac/plans/2023-2024/reporting/2024-Q4/UNICEF',
  '/lac/plans/2023-2024/reporting/2024-Q4/UNICEF/A-023',
  '/lac/plans/2023-2024/evidence',
  '/lac/plans/2023-2024/activities/A-023/evidence',
  '/lac/experience',
];

/** What somebody reads who has signed in, by who that is. */
const inside = {
  secretariat: [
    '/desk',
    '/account',
    '/account/data',
    '/lac/events/new',
    '/lac/events/E-41/edit',
    '/lac/events/E-41/run',
    '/lac/events/E-41/programme',
    '/lac/events/E-41/recommend',
    '/lac/plans/2027-2028/amendments',
    '/lac/proposals/queue',
    '/lac/proposals/7',
    '/lac/proposals/1/answer',
    '/lac/proposals/7/answer',
    '/lac/calls/new',
    '/lac/calls/C-01/edit',
    '/lac/calls/C-01/proposals',
    '/lac/calls/C-01/proposals/1',
    '/lac/rooms/new',
    '/lac/rooms/D-01/edit',
    '/lac/rooms/D-01/sum',
    '/lac/rooms/D-02',
    '/lac/rooms/D-02/edit',
    '/lac/rooms/D-02/sum',
    '/lac/rooms/D-02/summary',
    '/lac/stakeholders/queue',
    '/lac/stakeholders/1/decide',
    '/lac/plans/2027-2028',
    '/lac/plans/2027-2028/activities',
    '/lac/plans/2027-2028/activities/B-01',
    '/lac/plans/2027-2028/timeline',
    '/lac/plans/2027-2028/coverage',
    '/lac/plans/2027-2028/uninfo',
    '/lac/plans/2027-2028/iati',
    '/lac/plans/2027-2028/check',
    '/lac/plans/2027-2028/compare',
    '/lac/practices/P-005',
    '/lac/practices/new',
    '/lac/practices/P-001/edit',
    '/lac/news/N-001/edit',
    '/lac/news/N-001/pictures',
    '/lac/news/new',
    '/lac/news/notes',
    '/lac/requests/R-001',
    '/lac/requests/R-002',
    '/lac/requests/R-003',
    '/lac/requests/new',
    '/lac/plans/2027-2028/dashboard',
    '/lac/plans/2027-2028/dashboard/rows/money',
    '/lac/plans/2027-2028/workbook',
    '/lac/plans/2027-2028/consultation',
    '/lac/plans/2027-2028/consultation/comment',
    '/lac/plans/2027-2028/consultation/run',
    '/lac/plans/2023-2024/consultation/comments/1',
    '/lac/plans/2023-2024/report/setup',
    '/lac/plans/2023-2024/report/edit',
    '/lac/plans/2023-2024/report/claims/{claim}',
    '/lac/plans/2027-2028/report',
    '/lac/plans/2023-2024/endorsement/manage',
    '/lac/plans/2027-2028/overlaps',
    '/lac/plans/2027-2028/money',
    '/lac/plans/2027-2028/activities/B-05/money',
    '/lac/plans/2023-2024/indicators/I-001/edit',
    '/lac/plans/2023-2024/indicators/new',
    '/lac/plans/2023-2024/indicators/new?activity=A-067',
    '/lac/plans/2023-2024/indicators/{of-plan}/edit',
    '/lac/plans/2027-2028/indicators',
    '/lac/plans/2027-2028/activities/B-05/joined',
    '/lac/plans/2023-2024/activities/A-067/amend',
    '/lac/plans/2023-2024/activities/A-067/carry-over',
    '/lac/plans/2023-2024/reporting/2024-Q4/accept',
    '/lac/plans/2027-2028/endorsement',
    '/lac/plans/2027-2028/endorsement/manage',
    '/lac/plans/2027-2028/endorsement/decide',
    '/desk/first/guide',
    '/lac/look',
    '/lac/plans/2027-2028/map',
    '/lac/people',
    '/lac/people/{alternate}',
    '/lac/people/new',
    '/lac/tokens',
    '/lac/plans/2027-2028/activities/B-01/discussion',
    '/lac/plans/2023-2024/activities/A-001/discussion',
    '/lac/plans/2027-2028/translations',
    '/lac/plans/2027-2028/activities/new',
    '/lac/plans/2027-2028/activities/table',
    '/lac/plans/2027-2028/activities/B-10/edit',
    '/lac/plans/2027-2028/activities/B-05/edit',
    '/lac/webhooks',
    '/lac/plans/2023-2024/activities/A-001/edit',
  ],
  'focal-unicef': ['/desk', '/lac/plans/2027-2028/activities/B-05', '/lac/rooms/D-02', '/lac/calls/C-01/proposals/1'],
  'observer-pe': ['/desk', '/lac/requests', '/lac/requests/new'],
};

/** A file that is handed on as it came, at an address that does not say so: there is no page to look at. */
export const files = ['/lac/plans/2023-2024/evidence/E-002'];

/** What there is only once a copy came back: workbook.test.mjs looks at these. */
export const elsewhere = ['/lac/plans/2027-2028/workbook/{copy}', '/lac/plans/2027-2028/workbook/receipts/{receipt}'];

const named = (as) => (path) => ({ name: `${as ?? 'anyone'}${path}`.replace(/[^a-z0-9]+/gi, '-').replace(/-$/, '').toLowerCase(), path, as });

/** The main pages that are not in the other lists: of the plan that everybody reads, and with filters. */
const further = [oneActivity, ...main.filter(({ path, status }) => path && !status).map(({ path }) => path)];

/** Each page: its name as a file has it, its path, and who reads it (null: anybody). */
export const every = [
  ...[...new Set([...open, ...further])].map(named(null)),
  ...Object.entries(inside).flatMap(([as, paths]) => paths.map(named(as))),
];

/** Pages that the sample refuses as it is: no consultation is open, and what is published is not written on. */
const refused = new Map([
  ['/lac/plans/2027-2028/consultation/comment', 409],
  ['/lac/news/N-001/edit', 409],
  ['/lac/news/N-001/pictures', 409],
]);

/** How a link may be answered that was forged, or is spent. */
const spent = new Set([200, 400, 404, 410, 422]);

/** Whether a page of the lists answers with a status as it should. */
export function answers({ path }, status) {
  return /\/(0000|forged)(\/|$)/.test(path) ? spent.has(status) : status === (refused.get(path) ?? 200);
}

/**
 * The path of a page with what this installation names by itself. `read` gives the JSON at a path, `look` the
 * targets of the links of a page, read by somebody, that match.
 */
export async function filled(path, { read, look }) {
  const api = '/api/v1/networks/lac';
  const found = {
    '{pair}': async () => {
      const [one] = (await read(`${api}/plans/2023-2024/overlaps`)).items;
      return `${one.first.reference}/${one.second.id}`;
    },
    '{outside}': async () => (await read(`${api}/mechanisms/R4V/activities`)).items[0].id,
    '{of-plan}': async () => (await read(`${api}/plans/2023-2024/indicators?per_page=200`)).items.find(({ of }) => of === 'plan').ref,
    '{alternate}': async () => last(await look('secretariat', '/lac/people', /\/people\/[0-9a-f-]{36}$/)),
    '{claim}': async () => last(await look('secretariat', '/lac/plans/2023-2024/report/edit?section=objectives', /\/report\/claims\/[^/]+$/)),
  };
  for (const [name, find] of Object.entries(found)) {
    if (path.includes(name)) return path.replace(name, await find());
  }
  return path;
}

/** The last part of the first of some paths. */
function last([path]) {
  if (!path) throw new Error('no link of a page leads there');
  return path.split('/').at(-1);
}
