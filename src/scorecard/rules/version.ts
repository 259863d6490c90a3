/** The edition of the rules, printed in every report: a later edition may find what this one does not. */
export const rulesVersion = '2026-11-28';
