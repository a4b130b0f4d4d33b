/** Why somebody is not signed in: the status of the answer, and a sentence that says what to do. */
export interface Refusal {
  status: 400 | 403 | 502;
  sentence: string;
}

/** The page did not begin here, or too long ago, or its answer was read before. */
export const UNKNOWN_SIGN_IN: Refusal = {
  status: 400,
  sentence:
    'This sign-in was not begun in this browser, or more than ten minutes ago. Close this window and sign in again.',
};

export const FOREIGN_PAGE: Refusal = {
  status: 403,
  sentence: 'Another site has led here. Open the editor of this site and sign in there.',
};

export const CALLED_OFF: Refusal = {
  status: 403,
  sentence:
    'The sign-in was called off at GitHub. Close this window, and sign in again if that was not meant.',
};

export const USED_CODE: Refusal = {
  status: 400,
  sentence:
    'GitHub does not accept this sign-in; each one can be used once. Close this window and sign in again.',
};

/** The app's settings here and at GitHub differ: for whoever runs the site to mend. */
export const DISAGREEMENT: Refusal = {
  status: 502,
  sentence:
    'GitHub and this site do not agree on how to sign in. Tell whoever runs the site; its log says what GitHub answered.',
};

export const NO_ANSWER: Refusal = {
  status: 502,
  sentence: 'GitHub does not answer. Close this window, wait a minute and sign in again.',
};

export function mayNotPush(login: string, repository: string): Refusal {
  return {
    status: 403,
    sentence: `The account ${login} may not change ${repository}. Ask whoever looks after that repository to let it write there, then sign in again.`,
  };
}
