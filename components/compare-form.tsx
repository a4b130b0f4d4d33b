import type { Posting } from '@/lib/markup/posting';

interface CompareFormProps {
  departments: readonly { name: string; postings: readonly Posting[] }[];
  /** The addresses of the roles that are chosen, or nothing. */
  from: string;
  to: string;
}

/** Two lists and a button: an ordinary form, which needs no JavaScript. */
export function CompareForm({ departments, from, to }: CompareFormProps) {
  const fields = [
    { name: 'from', label: 'From', value: from },
    { name: 'to', label: 'To', value: to },
  ];
  return (
    <form
      action="/compare"
      className="mt-8 grid max-w-3xl items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
    >
      {fields.map(({ name, label, value }) => (
        <label key={name} className="block">
          <span className="mb-1 block text-sm text-quiet">{label}</span>
          <select
            name={name}
            defaultValue={value}
            required
            className="w-full rounded-sm border border-quiet bg-ground px-3 py-2.5"
          >
            <option value="">Choose a role</option>
            {departments.map((department) => (
              <optgroup key={department.name} label={department.name}>
                {department.postings.map(({ name: key, slug, role }) => (
                  <option key={key} value={slug}>
                    {role}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button px-6 py-2.5">
        Compare
      </button>
    </form>
  );
}
