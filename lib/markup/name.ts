/** The longest name that every common file system takes with `.md` behind it. */
export const LONGEST_NAME = 200;

/** A document's name: its file's name without the folder and without `.md`. */
export function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.replace(/\.md$/i, '').normalize('NFC');
}

/**
 * Whether a posting or a snippet may have this name: letters, digits and hyphens, so that it can
 * be written in an include and in an address as it is.
 */
export function isValidName(name: string): boolean {
  return name.length <= LONGEST_NAME && /^[\p{L}\p{N}\p{M}-]+$/u.test(name);
}

/** A file's name made readable: `engineering-devops-2` becomes `Engineering Devops 2`. */
export function readableName(name: string): string {
  return name
    .split(/[-_\s]+/)
    .filter((word) => word !== '')
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join(' ');
}

/** A posting's title taken apart at its first ` - `. */
export function splitTitle(title: string): { department?: string; role: string } {
  const match = /^(.*?\S) +- +(\S.*)$/u.exec(title.trim());
  return match?.[1] && match[2] ? { department: match[1], role: match[2] } : { role: title.trim() };
}
