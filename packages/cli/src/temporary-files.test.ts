import { afterEach, expect, test, vi } from 'vitest';

const { store } = vi.hoisted(() => ({ store: vi.fn() }));
vi.mock('@amparo/validate/disk', () => ({ overflowToDisk: () => ({ store, close: () => undefined }) }));
// Other tests may have loaded it already, with what it really uses.
vi.resetModules();
const { TemporaryFileError, temporaryFiles } = await import('./temporary-files.ts');

afterEach(() => void store.mockReset());

function thrownFor(fault: unknown): unknown {
  store.mockImplementation(() => {
    throw fault;
  });
  try {
    temporaryFiles().store([]);
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

const systemFault = (code: string) =>
  Object.assign(new Error(`${code}: /home/canary`), { code, syscall: 'write' });

test.each(['ENOSPC', 'EDQUOT'])('a full disk: %s', (code) => {
  const error = thrownFor(systemFault(code));
  expect(error).toBeInstanceOf(TemporaryFileError);
  expect(error).toHaveProperty('message', expect.stringMatching(/is full \(\w+\)\. Make room .*TMPDIR/u));
  expect(error).toHaveProperty('message', expect.not.stringContaining('canary'));
});

test.each(['ENOENT', 'EACCES', 'EROFS'])('a folder that cannot be written to: %s', (code) => {
  const error = thrownFor(systemFault(code));
  expect(error).toBeInstanceOf(TemporaryFileError);
  expect(error).toHaveProperty(
    'message',
    expect.stringMatching(/cannot be written to \(\w+\)\. Set TMPDIR/u),
  );
});

test('a fault of the program stays one', () => {
  const fault = new TypeError('x');
  expect(thrownFor(fault)).toBe(fault);
});
