import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Takes over what was typed into a field before the page was alive: its scripts come when somebody turns to a control
 * (`scripts/prerendered/wake.ts`).
 */
export function useTypedBefore(
  field: RefObject<HTMLInputElement | null>,
  take: (text: string) => void,
): void {
  const taken = useEffectEvent(take);
  useEffect(() => {
    const text = field.current?.value ?? '';
    if (text !== '') taken(text);
  }, [field]);
}
