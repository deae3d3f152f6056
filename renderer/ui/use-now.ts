import { useEffect, useState } from 'react';

/** The present in milliseconds since 1970, renewed every minute: for ages, which nobody reads more closely. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
