import { CellError } from '../domain/cell';
import type { Language } from '../domain/language';
import { Problem } from '../domain/problem';
import type { EngineFunction } from '../engine/engine-function';
import { compute } from '../functions/call';
import { catalogue } from '../functions/catalogue';
import { typedFunctions } from '../functions/surface';

/**
 * The functions as the grid calculates them: those of the catalogue, their errors explained in the
 * language of the page. Numbers, texts and error codes are the same everywhere.
 */
export function gridFunctions(language: () => Language): EngineFunction[] {
  return typedFunctions.map(({ name, call }) => {
    const entry = catalogue.find((each) => each.name === name);
    if (entry === undefined) return { name, call };
    return {
      name,
      call: (args) => {
        try {
          return compute(entry, args);
        } catch (problem) {
          if (problem instanceof Problem) return new CellError(problem.code, sentence(problem, language()));
          throw problem;
        }
      },
    };
  });
}

function sentence({ sentence: text, clause }: Problem, language: Language): string {
  return clause === undefined ? text[language] : `${text[language]} (${clause})`;
}
