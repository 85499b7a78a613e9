import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

/**
 * A long list of which only the rows in sight exist, at absolute places. The nodes are used again:
 * a row that scrolls out comes back as another row, with the same elements.
 */
export function Rows({ label, count, height, row }) {
  const tops = useMemo(() => {
    const all = [0];
    for (let n = 0; n < count; n++) all.push(all[n] + height(n));
    return all;
  }, [count, height]);
  const list = useRef(null);
  const [from, to] = useInSight(list, tops, count);
  const shown = Math.min(count, to - from);
  return (
    <div aria-label={label} ref={list} style={{ position: 'relative', minHeight: tops[count] }}>
      {Array.from({ length: shown }, (_, n) => {
        const slot = n;
        const at = from + ((((n - from) % shown) + shown) % shown);
        return (
          <div
            key={slot}
            data-testid="cellInnerDiv"
            style={{ position: 'absolute', width: '100%', transform: `translateY(${tops[at]}px)` }}
          >
            {row(at)}
          </div>
        );
      })}
    </div>
  );
}

function useInSight(list, tops, count) {
  const [range, setRange] = useState([0, Math.min(count, 8)]);
  const look = () => {
    const above = -(list.current?.getBoundingClientRect().top ?? 0);
    const first = Math.max(0, tops.findIndex((top) => top > above - 500) - 1);
    const from = Math.min(first, Math.max(0, count - 1));
    let to = from;
    while (to < count && tops[to] < above + innerHeight + 500) to += 1;
    setRange((was) => (was[0] === from && was[1] === to ? was : [from, to]));
  };
  useLayoutEffect(look);
  useEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  });
  return range;
}
