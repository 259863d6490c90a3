import type { FacilityFigures } from '../facilities-page';

function figures(
  component: string,
  rows: readonly (readonly [numerator: number, denominator: number])[],
): FacilityFigures {
  return { component, figures: rows.map(([numerator, denominator]) => ({ numerator, denominator })) };
}

/** Made-up detail behind two values of the last window, in the order of Schedule A: the sums are the group's. */
export const facilityFigures: readonly FacilityFigures[] = [
  figures('2', [
    [5_760, 6_000],
    [6_780, 7_200],
    [6_500, 6_800],
    [5_090, 5_400],
    [4_005, 4_300],
    [7_775, 8_100],
    [6_250, 6_600],
    [5_625, 5_900],
    [6_710, 7_000],
    [4_785, 5_100],
  ]),
  figures('10-D', [
    [460, 480],
    [535, 560],
    [500, 530],
    [398, 420],
    [330, 350],
    [612, 640],
    [494, 520],
    [437, 460],
    [512, 540],
    [377, 400],
  ]),
];
