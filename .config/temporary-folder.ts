import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Puts all that tests and the commands they start leave behind into one folder, which is gone when they are over. */
export default function setUp(): () => void {
  const root = mkdtempSync(join(tmpdir(), 'amparo-tests-'));
  // Where tests run as root, PostgreSQL runs as another user, who has to reach its own folder in this one.
  chmodSync(root, 0o711);
  process.env.TMPDIR = root;
  process.env.TEMP = root;
  return () => rmSync(root, { recursive: true, force: true });
}
