import { useEffect, useState } from 'react';

/** `active`, once it has lasted for `delay` milliseconds: what is over sooner is not worth a flash. */
export function useLate(active: boolean, delay = 300): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return setLate(false);
    const timer = setTimeout(() => setLate(true), delay);
    return () => clearTimeout(timer);
  }, [active, delay]);
  return active && late;
}
