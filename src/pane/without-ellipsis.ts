/** A button's label as a screen reader says it: without the dots that announce a further step. */
export function withoutEllipsis(label: string): string {
  return label.replace(/ ?…$/, '');
}
