/** What a command ends with: nothing found, something found or refused, wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command early, with sentences for whoever typed it. */
export class Failure extends Error {
  override name = 'Failure';
  readonly exitCode: Exclude<ExitCode, 0>;

  constructor(exitCode: Exclude<ExitCode, 0>, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The command was not given what it needs. */
export function wrongUsage(message: string): Failure {
  return new Failure(2, message);
}

/** The command understood what is wanted, and will not do it. */
export function refusal(message: string): Failure {
  return new Failure(1, message);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EBUSY: 'it is in use',
  EEXIST: 'it exists already',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file',
  ENOTEMPTY: 'it is not empty',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  EXDEV: 'it is on another disk',
};

/** Whether an error comes from the system, and not from a mistake of ours. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** Why the system refused something, as the end of a sentence. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? `the system says ${error.code}`;
}
