import { spawn } from 'node:child_process';

/** Shows the address in the user's browser, where there is one; where not, the printed address has to do. */
export function openBrowser(address: string): void {
  const command = opener(process.platform, process.env);
  if (command === undefined) return;
  const [program, ...words] = command;
  spawn(program, [...words, address], { stdio: 'ignore', detached: true })
    // No such program: the address stands on the terminal.
    .on('error', () => undefined)
    .unref();
}

/** @returns undefined on a machine without a screen, and in CI */
export function opener(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): [program: string, ...words: string[]] | undefined {
  if (environment['CI'] !== undefined && environment['CI'] !== '') return undefined;
  if (platform === 'darwin') return ['open'];
  // `start` takes its first quoted word for a window title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  const hasScreen = [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(
    (screen) => screen !== undefined && screen !== '',
  );
  return hasScreen ? ['xdg-open'] : undefined;
}
