import type { Fact } from '@/lib/roles/facts';

/** What there is to know about a role at a glance. */
export function RoleFacts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-1">
      {facts.map(({ label, values }) => (
        <div key={label}>
          <dt className="text-sm text-quiet">{label}</dt>
          {values.map((value) => (
            <dd key={value}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
