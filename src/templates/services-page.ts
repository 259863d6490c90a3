import type { Group } from '../contracts/a6/groups';
import { type Service, serviceAreas, services } from '../contracts/a6/services';
import { servicesSheet } from '../contracts/sheets/duty-sheets';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { pageDraft } from './page';

const areaColumn = { area: { en: 'Area', de: 'Bereich', ja: '区分' } } as const satisfies Record<
  string,
  Localized
>;

/** Every service of the contract for each group it is owed to. @param provided what stands in Provided; none: to fill in */
export function servicesPage(
  book: Book,
  groups: readonly Group[],
  provided: ((service: Service, group: Group) => boolean) | undefined,
): SheetDraft {
  return pageDraft(book, {
    layout: servicesSheet,
    table: book.newTable(servicesSheet, areaColumn),
    columns: [
      { key: 'area', width: 28, style: 'given' },
      { key: 'service', width: 52 },
      { key: 'group', width: 26 },
      { key: 'provided', width: 11 },
      { key: 'agreedInWritingOn', width: 15 },
      { key: 'clause', width: 26 },
    ],
    rows: services.flatMap((service) =>
      groups
        .filter(({ code }) => service.groups.includes(code))
        .map((group) => ({
          area: book.text(serviceAreas[service.area]),
          service: book.text(service.name),
          group: book.text(group.name),
          provided: provided === undefined ? null : provided(service, group) ? 'yes' : 'no',
          clause: service.clause,
        })),
    ),
    blankRows: provided === undefined ? 10 : 0,
    portrait: true,
  });
}
