import { isoText } from '../../domain/calendar';
import type { Language } from '../../domain/language';
import { htmlReport } from '../../scorecard/report/html';
import { reportedFile } from '../../scorecard/report/reported';
import type { Validation } from '../../scorecard/validate';
import { today } from './today';

/** Offers the HTML report as a download; nothing leaves the machine. */
export function saveReport(validation: Validation, language: Language): void {
  const { name } = validation.submission.info;
  const reported = reportedFile(name, validation, { language, asOf: isoText(today()) });
  const blob = new Blob([htmlReport([reported], language)], { type: 'text/html' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name.replace(/\.xlsx$/i, '')}.html`;
  link.click();
  URL.revokeObjectURL(link.href);
}
