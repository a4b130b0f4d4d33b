import type { Library } from '../roles/library';
import { type LadderFinding, ladderFindings } from './ladder-findings';
import { type LadderStep, ladderSteps } from './ladder-steps';

/** How big the steps of all ladders are, and what is odd about them. Plain values. */
export interface LadderMeter {
  steps: LadderStep[];
  findings: LadderFinding[];
}

export function ladderMeter(library: Library): LadderMeter {
  const measured = ladderSteps(library);
  return {
    steps: measured.map(({ step }) => step),
    findings: ladderFindings(library, measured),
  };
}
