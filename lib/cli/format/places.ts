/** Where what a report mentions is found. */
export interface Places {
  /** The address of the site without a slash at its end; without one, nothing is linked. */
  site: string | undefined;
  /** The name under which a file of the content folder is shown. */
  shown(file: string): string;
}
