import { execFile, type SpawnOptions, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '@/lib/start-error';
import { findBinaries } from './binaries';
import type { Cluster } from './cluster';

const run = promisify(execFile);

/** Runs PostgreSQL's programs as a user that PostgreSQL accepts: it refuses to run as root. */
export interface RunAs {
  /** Who owns the cluster's folder; null where nothing has to be handed over. */
  owner: { uid: number; gid: number } | null;
  spawn(file: string, args: string[], options?: SpawnOptions): ReturnType<typeof spawn>;
}

// Only what PostgreSQL needs: a PGPORT or PGDATA of the person's own must not reach it.
const base: SpawnOptions = {
  cwd: '/',
  env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
};

async function findOrCreateUser(): Promise<{ uid: number; gid: number }> {
  const lookUp = async () => {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  };
  try {
    return await lookUp();
  } catch {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/bin/false',
      'postgres',
    ]).catch((cause) => {
      throw new StartError(
        'PostgreSQL refuses to run as root, and the user postgres could not be made: start as an ordinary user, or set DATABASE_URL.',
        { cause },
      );
    });
    return lookUp();
  }
}

/** The first folder on the way to one of the paths that a user cannot enter. */
async function findBarrier(paths: string[], user: { uid: number; gid: number }): Promise<string> {
  for (const target of paths) {
    const parts = target.split(path.sep);
    for (let depth = 1; depth <= parts.length; depth++) {
      const folder = parts.slice(0, depth).join(path.sep) || path.sep;
      const { mode, uid, gid } = await stat(folder);
      const mayEnter = uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001;
      if (!mayEnter) return folder;
    }
  }
  return paths.join(' and ');
}

/**
 * Decides how PostgreSQL is run here. An ordinary user just runs it. Root runs it as the owner
 * of the cluster, or as `postgres`. A project or data folder inside a folder that this user cannot
 * enter (`/root`, a private temporary folder) is the usual case then: Linux can grant the one
 * right to walk through (CAP_DAC_READ_SEARCH) and nothing else.
 * @throws StartError naming the folder in the way where that is not possible.
 */
export async function decideRunAs(cluster: Cluster): Promise<RunAs> {
  if (process.getuid?.() !== 0) {
    return {
      owner: null,
      spawn: (file, args, options) => spawn(file, args, { ...base, ...options }),
    };
  }
  const existing = await stat(cluster.folder).catch(() => null);
  const user = existing && existing.uid !== 0 ? existing : await findOrCreateUser();
  const owner = { uid: user.uid, gid: user.gid };
  const plain: RunAs = {
    owner,
    spawn: (file, args, options) => spawn(file, args, { ...base, ...owner, ...options }),
  };
  // access(2) drops rights of a user other than root unless no_setuid_fixup is set.
  const grant = ['--securebits', '+no_setuid_fixup', '--inh-caps', '-all,+dac_read_search'];
  const become = ['--reuid', `${owner.uid}`, '--regid', `${owner.gid}`, '--clear-groups'];
  const walking: RunAs = {
    owner,
    spawn: (file, args, options) =>
      spawn('setpriv', [...become, ...grant, '--ambient-caps', '+dac_read_search', file, ...args], {
        ...base,
        ...options,
      }),
  };
  const { postgres } = findBinaries();
  for (const way of [plain, walking]) if (await canReach(way, postgres, cluster.dataDir)) return way;
  const barrier = await findBarrier([path.dirname(postgres), cluster.dataDir], owner);
  throw new StartError(
    `PostgreSQL runs as the user postgres, who cannot enter ${barrier}: move the project or DATA_DIR elsewhere, run "chmod o+x ${barrier}", or set DATABASE_URL.`,
  );
}

function canReach(way: RunAs, program: string, folder: string): Promise<boolean> {
  const script = 'test -x "$1" && "$1" --version && cd "$2"';
  const probe = way.spawn('/bin/sh', ['-c', script, 'sh', program, folder], { stdio: 'ignore' });
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.once('exit', (code) => resolve(code === 0));
  });
}
