import { type ChangeEvent, useId, useRef, useState } from 'react';
import { keyOf } from '@/lib/markup/key';
import { rolesInWords } from '@/lib/roles/browse-results';
import type { Browse } from './use-browse';
import { useTypedBefore } from './use-typed-before';

/** A skill by name, out of all that roles ask for; the browser suggests them. */
export function BrowseSkillField({ browse }: { browse: Browse }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [unknown, setUnknown] = useState('');
  const { options, countOf, filters, toggle } = browse;
  useTypedBefore(field, setName);

  function add(written: string): boolean {
    const skill = options.skill.find(({ key, label }) =>
      [key, keyOf(label)].includes(keyOf(written)),
    );
    if (!skill) return false;
    if (!filters.chosen.skill.includes(skill.key)) toggle('skill', skill.key);
    setName('');
    return true;
  }

  function change({ target, nativeEvent }: ChangeEvent<HTMLInputElement>): void {
    setUnknown('');
    // What is typed may go on (C, C#); what is taken from the suggestions is meant as it stands.
    if (isTyped(nativeEvent) || !add(target.value)) setName(target.value);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !add(name)) setUnknown(name.trim());
      }}
      className="mb-2"
    >
      <label htmlFor={id} className="text-sm text-quiet">
        Name of a skill
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          list={`${id}-skills`}
          value={name}
          autoComplete="off"
          aria-invalid={unknown !== ''}
          aria-describedby={`${id}-unknown`}
          onChange={change}
          className="w-full min-w-0 border border-quiet bg-ground px-2 py-1"
        />
        <button type="submit" className="border border-quiet px-3 py-1">
          Add
        </button>
      </div>
      <p id={`${id}-unknown`} role="alert" className="text-sm text-problem">
        {unknown !== '' && `No role asks for “${unknown}”.`}
      </p>
      <datalist id={`${id}-skills`}>
        {options.skill.map(({ key, label }) => (
          <option key={key} value={label}>
            {rolesInWords(countOf('skill', key))}
          </option>
        ))}
      </datalist>
    </form>
  );
}

function isTyped(event: Event): boolean {
  return event instanceof InputEvent && /^(?:insert(?!Replacement)|delete)/.test(event.inputType);
}
