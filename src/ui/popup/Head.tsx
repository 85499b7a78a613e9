import { Mark } from '../parts.tsx';

/** The first line of the popup: protected or not. */
export function Head({ title, about, on }: { title: string; about: string; on?: boolean }) {
  return (
    <header class={on ? 'on' : undefined}>
      <Mark size={30} />
      <div>
        <h1>{title}</h1>
        <small>{about}</small>
      </div>
    </header>
  );
}
