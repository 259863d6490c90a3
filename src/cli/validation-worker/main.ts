import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { nodeEngine } from '../../engine/node';
import { typedFunctions } from '../../functions/surface';
import { limits } from '../../workbook/xlsx/limits';
import { XlsxWorkbook } from '../../workbook/xlsx/workbook';
import { readInput } from '../read-file';
import { type ValidationRequest, validateFile } from '../validate-file';

/** One thread of `validate`: takes a file's path, answers with what was found. */
const engine = nodeEngine(typedFunctions);

parentPort?.on('message', ({ path, request }: { path: string; request: ValidationRequest }) => {
  void validateFile(path, request, async (each) => {
    const bytes = await readInput(each, limits.fileBytes.max);
    const workbook = await XlsxWorkbook.open(bytes, { name: basename(each), recompute: engine.recompute });
    return { bytes, workbook };
  }).then((reported) => parentPort?.postMessage(reported));
});
