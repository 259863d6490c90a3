import { incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { networkName } from '../../../contracts/a6/terms';
import { oneCentMoves } from '../../../domain/incentive/earned';
import { linesApart } from '../../../domain/incentive/readings';
import { explainLinesApart, linesMeet, thresholdStep } from '../../../domain/incentive/score';
import type { Rule } from '../../rule';
import { stepsOf } from '../../steps';
import { inFigures, inMoney } from '../../wording';
import { assessIncentives } from './assessment';

/** INC-14. Source: A6 Ex.4 §1.2 J */
export const linesMeetAtThreshold: Rule = {
  id: 'INC-14',
  severity: 'info',
  title: {
    en: 'A scheme whose two lines do not meet at the threshold',
    de: 'Ein Schema, dessen beide Geraden sich an der Schwelle nicht treffen',
    ja: '二つの算式が閾値で一致しない制度',
  },
  clause: 'A6 Ex.4 §1.2 J',
  needs: [incentiveScorecardSheet],
  check: (context) => {
    for (const { scheme, quarters, network } of context.once(assessIncentives).groups) {
      const last = quarters.at(-1);
      const cash = last?.ytdCash.corrected;
      if (scheme === undefined || last === undefined || cash === undefined || linesMeet(scheme)) continue;
      const [name, at] = [networkName(network), inFigures(scheme.threshold)];
      const [step, moved] = [inFigures(thresholdStep(scheme)), inMoney(oneCentMoves(cash, scheme).abs())];
      context.report({
        at: last.row.cells.score.at,
        about: `${network} threshold`,
        found: thresholdStep(scheme),
        expected: null,
        message: {
          en: `The two lines of the ${name} scheme do not meet at the threshold of ${at.en}: the score steps by ${step.en} there, and on the YTD cash of the last quarter one cent can move ${moved.en} of fee.`,
          de: `Die beiden Geraden des Schemas von ${name} treffen sich an der Schwelle ${at.de} nicht: Der Leistungswert springt dort um ${step.de}, und bei den Zahlungseingängen des letzten Quartals seit Jahresbeginn kann ein Cent ${moved.de} Vergütung bewegen.`,
          ja: `${name}の二つの算式は閾値 ${at.ja} で一致しません。そこでスコアが ${step.ja} 変わるため、直近四半期の年初来現金回収額では 1 セントの差で報酬が ${moved.ja} 動き得ます。`,
        },
        reading: linesApart,
        trace: stepsOf((trace) => explainLinesApart(scheme, trace)),
      });
    }
  },
};
