import { inTurn } from '../../src/pane/in-turn';

/** Work that takes longer the earlier it was asked for, as an exchange with Excel may. */
function slowly(name: string, milliseconds: number, said: string[]): () => Promise<void> {
  return async () => {
    said.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    said.push(`${name} ends`);
  };
}

test('a decision saved while another is being saved waits for it: each reads what the one before wrote', async () => {
  const turn = inTurn();
  const said: string[] = [];
  await Promise.all([turn(slowly('first', 20, said)), turn(slowly('second', 1, said))]);
  expect(said).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('what fails is heard by whoever asked, and the next goes on', async () => {
  const turn = inTurn();
  const said: string[] = [];
  const failing = turn(() => Promise.reject(new Error('protected')));
  const next = turn(slowly('next', 1, said));
  await expect(failing).rejects.toThrow('protected');
  await next;
  expect(said).toEqual(['next begins', 'next ends']);
});
