/** What a rule found out costs: an error holds a merge back, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * Every rule by its permanent id. An id is never renamed or reused: it is written in
 * continuous-integration logs, code-scanning alerts and bookmarks. The severity is that of most of
 * its problems; a single one may weigh otherwise.
 */
export const severityOf = {
  'duplicate-name': 'error',
  'duplicate-skill': 'warning',
  'empty-choice': 'error',
  'empty-document': 'error',
  'file-too-large': 'error',
  'include-cycle': 'error',
  'include-too-large': 'error',
  'inherit-cycle': 'error',
  'inherit-too-deep': 'error',
  'inherits-unpublished': 'warning',
  'invalid-choice': 'error',
  'invalid-encoding': 'error',
  'invalid-front-matter': 'error',
  'invalid-level': 'error',
  'invalid-name': 'error',
  'invalid-settings': 'error',
  'job-posting-direct-apply': 'warning',
  'job-posting-incomplete': 'warning',
  'job-posting-pay': 'warning',
  'job-posting-title': 'warning',
  'lowered-skill': 'warning',
  'malformed-include': 'error',
  'malformed-inherit': 'error',
  'misplaced-construct': 'error',
  'missing-opens-at': 'error',
  'missing-title': 'warning',
  mojibake: 'warning',
  'outside-content': 'error',
  'pay-benefits-missing': 'error',
  'pay-gendered-title': 'warning',
  'pay-history-question': 'warning',
  'pay-place-left-out': 'error',
  'pay-range-missing': 'error',
  'pay-range-too-wide': 'error',
  'redundant-skill': 'warning',
  'renamed-document': 'warning',
  'snippet-not-inline': 'error',
  'stray-skills-end': 'error',
  'unclosed-skills': 'error',
  'undescribed-level': 'warning',
  'undescribed-skill': 'warning',
  'unknown-document': 'error',
  'unknown-snippet': 'error',
  'unsafe-html': 'warning',
  'unused-competency': 'warning',
  'unused-snippet': 'warning',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof severityOf;
