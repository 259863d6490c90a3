import { opener } from '../../src/build/open-browser';

test.each([
  ['a Mac', 'darwin', {}, ['open']],
  ['Windows', 'win32', {}, ['cmd', '/c', 'start', '""']],
  ['Linux with a screen', 'linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['Linux with Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['Linux without a screen', 'linux', {}, undefined],
  ['CI, whatever the machine', 'darwin', { CI: 'true' }, undefined],
] as const)('on %s', (_, platform, environment, command) => {
  expect(opener(platform, environment)).toEqual(command);
});
