import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Mark } from './parts.tsx';

export interface Sheet<Id extends string> {
  /** What the page is, for its tab: "Lanyard: school". */
  page: string;
  /** Whose it is, over everything. */
  name: string;
  menu: string;
  sections: Readonly<Record<Id, { title: string; part: ComponentChildren }>>;
  /** Where the page opens. */
  first: Id;
  /** Other pages, under the sections. */
  also?: readonly { title: string; address: string }[];
}

/** A page of sections with its menu. All stay as they are while another one is looked at: nothing typed is lost. */
export function SheetPage<Id extends string>({ page, name, menu, sections, first, also }: Sheet<Id>) {
  const ids = Object.keys(sections) as Id[];
  const at = useAddress(ids, first);
  useCalmDrops();
  useEffect(() => {
    document.title = `${sections[at].title} · ${page}`;
  });
  return (
    <div class="sheet">
      <header>
        <Mark size={30} />
        <b>{name}</b>
      </header>
      <nav aria-label={menu}>
        {ids.map((id) => (
          <a key={id} href={`#${id}`} aria-current={id === at ? 'page' : undefined}>
            {sections[id].title}
          </a>
        ))}
        {also?.map(({ title, address }) => (
          <a key={address} href={address} class="elsewhere">
            {title}
          </a>
        ))}
      </nav>
      <main>
        {ids.map((id) => (
          <section key={id} hidden={id !== at} aria-labelledby={`title-${id}`}>
            <h1 id={`title-${id}`}>{sections[id].title}</h1>
            {sections[id].part}
          </section>
        ))}
      </main>
    </div>
  );
}

/** The section is in the address, so that Back and a link find it; what stands after a slash is the section's own. */
function useAddress<Id extends string>(ids: readonly Id[], first: Id): Id {
  const read = () => ids.find((id) => `#${id}` === location.hash.split('/')[0]) ?? first;
  const [at, setAt] = useState(read);
  useEffect(() => {
    const moved = () => {
      setAt(read());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  });
  return at;
}

/** A file that misses its place would else be opened instead of this page, and what is typed lost. */
function useCalmDrops() {
  useEffect(() => {
    const calm = (event: DragEvent) => event.preventDefault();
    addEventListener('dragover', calm);
    addEventListener('drop', calm);
    return () => {
      removeEventListener('dragover', calm);
      removeEventListener('drop', calm);
    };
  }, []);
}
