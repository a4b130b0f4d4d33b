import { fieldsInWords } from '@/lib/markup/field-words';
import { postingFields } from '@/lib/markup/fields';

/** Every field of a posting's front matter, from the declaration that the checker uses. */
export function Fields() {
  return (
    <dl className="panel my-6 divide-y divide-line border-y border-line">
      {fieldsInWords(postingFields).map(({ name, about, takes }) => (
        <div key={name} className="grid gap-x-6 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="font-mono text-sm font-semibold wrap-anywhere">{name}</dt>
          <dd>
            {about}
            <span className="block text-sm text-quiet first-letter:uppercase">{takes}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
