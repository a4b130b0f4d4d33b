/** A line of the table: what was measured, and as a multiple of what. */
export interface BenchRow {
  measure: string;
  amount: { seconds: number } | { bytes: number } | { perSecond: number } | { score: string };
  /** Undefined where the amount means the same on every machine. */
  ratio?: number;
  base?: string;
}

export const HEAD = '| measure | ratio | amount | against |\n| --- | --- | --- | --- |\n';

/** A row in Markdown. */
export function tableRow({ measure, amount, ratio, base }: BenchRow): string {
  const cells = [measure, ratio === undefined ? '' : digits(ratio), amountText(amount), base ?? ''];
  return `| ${cells.join(' | ')} |\n`;
}

function amountText(amount: BenchRow['amount']): string {
  if ('score' in amount) return amount.score;
  if ('perSecond' in amount) return `${Math.round(amount.perSecond).toLocaleString('en')} a second`;
  if ('bytes' in amount) {
    const { bytes } = amount;
    return bytes >= 1e8 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1000).toFixed(1)} KB`;
  }
  const { seconds } = amount;
  if (seconds >= 100) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  return seconds < 1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(1)} s`;
}

/** Two or three digits that count. */
function digits(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
}
