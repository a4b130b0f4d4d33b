import type { Rule } from './rule';
import { duplicateName } from './rules/duplicate-name';
import { duplicateSkill } from './rules/duplicate-skill';
import { emptyChoice } from './rules/empty-choice';
import { emptyDocument } from './rules/empty-document';
import { fileTooLarge } from './rules/file-too-large';
import { includeCycle } from './rules/include-cycle';
import { includeTooLarge } from './rules/include-too-large';
import { inheritCycle } from './rules/inherit-cycle';
import { inheritTooDeep } from './rules/inherit-too-deep';
import { inheritsUnpublished } from './rules/inherits-unpublished';
import { invalidChoice } from './rules/invalid-choice';
import { invalidEncoding } from './rules/invalid-encoding';
import { invalidFrontMatter } from './rules/invalid-front-matter';
import { invalidLevel } from './rules/invalid-level';
import { invalidName } from './rules/invalid-name';
import { invalidSettings } from './rules/invalid-settings';
import { jobPostingDirectApply } from './rules/job-posting-direct-apply';
import { jobPostingIncomplete } from './rules/job-posting-incomplete';
import { jobPostingPay } from './rules/job-posting-pay';
import { jobPostingTitle } from './rules/job-posting-title';
import { loweredSkill } from './rules/lowered-skill';
import { malformedInclude } from './rules/malformed-include';
import { malformedInherit } from './rules/malformed-inherit';
import { misplacedConstruct } from './rules/misplaced-construct';
import { missingOpensAt } from './rules/missing-opens-at';
import { missingTitle } from './rules/missing-title';
import { mojibake } from './rules/mojibake';
import { outsideContent } from './rules/outside-content';
import { payBenefitsMissing } from './rules/pay-benefits-missing';
import { payGenderedTitle } from './rules/pay-gendered-title';
import { payHistoryQuestion } from './rules/pay-history-question';
import { payPlaceLeftOut } from './rules/pay-place-left-out';
import { payRangeMissing } from './rules/pay-range-missing';
import { payRangeTooWide } from './rules/pay-range-too-wide';
import { redundantSkill } from './rules/redundant-skill';
import { renamedDocument } from './rules/renamed-document';
import { snippetNotInline } from './rules/snippet-not-inline';
import { straySkillsEnd } from './rules/stray-skills-end';
import { unclosedSkills } from './rules/unclosed-skills';
import { undescribedLevel } from './rules/undescribed-level';
import { undescribedSkill } from './rules/undescribed-skill';
import { unknownDocument } from './rules/unknown-document';
import { unknownSnippet } from './rules/unknown-snippet';
import { unsafeHtml } from './rules/unsafe-html';
import { unusedCompetency } from './rules/unused-competency';
import { unusedSnippet } from './rules/unused-snippet';

/** Every rule of the checker, in order of id. */
export const rules: readonly Rule[] = [
  duplicateName,
  duplicateSkill,
  emptyChoice,
  emptyDocument,
  fileTooLarge,
  includeCycle,
  includeTooLarge,
  inheritCycle,
  inheritTooDeep,
  inheritsUnpublished,
  invalidChoice,
  invalidEncoding,
  invalidFrontMatter,
  invalidLevel,
  invalidName,
  invalidSettings,
  jobPostingDirectApply,
  jobPostingIncomplete,
  jobPostingPay,
  jobPostingTitle,
  loweredSkill,
  malformedInclude,
  malformedInherit,
  misplacedConstruct,
  missingOpensAt,
  missingTitle,
  mojibake,
  outsideContent,
  payBenefitsMissing,
  payGenderedTitle,
  payHistoryQuestion,
  payPlaceLeftOut,
  payRangeMissing,
  payRangeTooWide,
  redundantSkill,
  renamedDocument,
  snippetNotInline,
  straySkillsEnd,
  unclosedSkills,
  undescribedLevel,
  undescribedSkill,
  unknownDocument,
  unknownSnippet,
  unsafeHtml,
  unusedCompetency,
  unusedSnippet,
];
