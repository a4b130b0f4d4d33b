/** How long a text has to be still before its page is drawn, in milliseconds. */
export const STILL = 120;
