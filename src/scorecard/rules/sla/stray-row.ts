import type { LevelComponent, Platform, ServiceLevel } from '../../../contracts/a6/service-level';
import { equalComponents } from '../../../domain/sla/readings';
import type { Report } from '../../rule';
import { inDay } from '../../wording';
import type { WindowAssessment } from './assessment/window-assessment';
import type { StrayRow } from './assessment/window-rows';
import { componentName, mayBeMeant } from './names';
import { codesOf, noSuchComponent } from './no-such-component';

/** What SLA-02 says of a row that measures no component of the window; an unknown level is SLA-01. */
export function reportOfStray(window: WindowAssessment, stray: StrayRow): Report | undefined {
  const { row, subject } = stray;
  const { source } = window;
  const code = subject.component?.code ?? subject.componentText;
  const base = {
    at: row.cells.component.state === 'absent' ? row.cells.level.at : row.cells.component.at,
    about: `${source.about} ${code}`,
    found: code === '' ? null : code,
    expected: stray.standsFor?.code ?? null,
  };
  if (stray.kind === 'unnamed') return { ...base, ...unnamedRow(stray) };
  if (stray.kind === 'noSuchComponent') return { ...base, ...unknownComponent(stray) };
  if (stray.kind === 'otherPlatform') return { ...base, ...otherPlatform(window, componentOfStray(stray)) };
  // A changed target that is applied too early is SLA-18.
  if (stray.kind !== 'notApplicable' || stray.premature !== undefined) return undefined;
  return { ...base, ...notApplicable(window, componentOfStray(stray)) };
}

/** What the row of another platform, or of a component that does not apply, measures. */
function componentOfStray({ subject }: StrayRow): LevelComponent {
  return subject.component as LevelComponent;
}

type Sentence = Pick<Report, 'message' | 'clause' | 'fix' | 'reading'>;

function unknownComponent({ subject, standsFor }: StrayRow): Sentence {
  // Without its level a row would be SLA-01.
  const level = subject.level as ServiceLevel;
  const message = noSuchComponent(level.code, subject.componentText, codesOf(level));
  return { message, clause: level.clause, ...whatIsMeant(standsFor) };
}

function unnamedRow({ standsFor }: StrayRow): Omit<Sentence, 'clause'> {
  return {
    message: {
      en: 'The row has figures, but names neither a level nor a component: what it measures is not known.',
      de: 'Die Zeile enthält Zahlen, nennt aber weder Service-Level noch Komponente: Was sie misst, ist nicht bekannt.',
      ja: 'この行には数値がありますが、レベルも構成要素も記載されていないため、何を測定したものか分かりません。',
    },
    ...(standsFor !== undefined && { clause: standsFor.clause }),
    ...whatIsMeant(standsFor),
  };
}

function whatIsMeant(standsFor: LevelComponent | undefined): Pick<Report, 'fix'> {
  return standsFor === undefined ? {} : { fix: mayBeMeant(standsFor) };
}

function otherPlatform({ source }: WindowAssessment, { code }: LevelComponent): Sentence {
  const { name } = source.group;
  const own = (source.platforms as readonly Platform[]).join(', ');
  return {
    message: {
      en: `${code} measures groups on the other platform; the ${name.en} runs on ${own} (term provider.platform).`,
      de: `${code} misst Gruppen auf der anderen Plattform; die ${name.de} arbeitet mit ${own} (Vertragsparameter provider.platform).`,
      ja: `${code} は別のプラットフォームのグループを測定する要素です。${name.ja}のプラットフォームは ${own} です（契約条件 provider.platform）。`,
    },
    clause: 'A6 Ex.3-B §2.8',
  };
}

function notApplicable({ source }: WindowAssessment, component: LevelComponent): Sentence {
  const day = inDay(source.span.start);
  const name = componentName(component);
  return {
    message: {
      en: `No target is in force for ${name.en} on ${day.en}, the window’s first day: the component does not apply and counts neither as missed nor as applicable.`,
      de: `Für ${name.de} gilt am ${day.de}, dem ersten Tag des Messzeitraums, kein Zielwert: Die Komponente ist nicht anwendbar und zählt weder als verfehlt noch als anwendbar.`,
      ja: `測定期間の初日 ${day.ja} に ${name.ja} の目標値は適用されていません。この要素は適用対象外であり、未達数にも適用要素数にも含めません。`,
    },
    clause: component.targetClause,
    reading: equalComponents,
    fix: {
      en: 'Leave the row out, or enter the target in ServiceLevels with the day from which it applies.',
      de: 'Die Zeile weglassen oder den Zielwert mit dem Tag seiner Geltung in ServiceLevels eintragen.',
      ja: '行を削除するか、ServiceLevels に目標値と適用開始日を入力してください。',
    },
  };
}
