import { useEffect, useState } from 'preact/hooks';

/** What stands after the # of our own page's address, so that Back and a link find their way. */
export function useAddress(): string {
  const [at, setAt] = useState(afterHash);
  useEffect(() => {
    const moved = () => {
      setAt(afterHash());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return at;
}

const afterHash = () => location.hash.slice(1);
