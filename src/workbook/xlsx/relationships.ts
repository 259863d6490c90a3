import type { PartSource } from './archive';
import { readXml } from './xml';

/** Where a part points to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `externalLinkPath`. */
  readonly type: string;
  /** A part's full name; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Source: ECMA-376 Part 2 §9.3 */
export function relationshipsOf(source: PartSource, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const rels = relationshipsPart(part);
  if (!source.has(rels)) return [];
  const found: Relationship[] = [];
  readXml(source, rels, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const external = mode === 'External';
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolved(folder, target),
        external,
      });
    },
  });
  return found;
}

/** The part that lists where `part` points to; the empty name stands for the whole file. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The id of the relationship that an element names, whatever prefix the writer gave the namespace. */
export function relationshipId(attributes: Readonly<Record<string, string>>): string {
  const name = 'r:id' in attributes ? 'r:id' : Object.keys(attributes).find((each) => each.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] as string);
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
