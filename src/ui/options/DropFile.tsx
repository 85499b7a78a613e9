import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts.tsx';

/** A button that opens the file chooser, and a place to drop a file on. */
export function DropFile(props: {
  choose: string;
  hint: string;
  accept: string;
  take: (file: File) => Promise<void>;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void props.take(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's second way; the button is everybody's
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        take(e.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={props.accept}
        onChange={(e) => {
          take(e.currentTarget.files);
          e.currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{props.choose}</Button>
      <span class="sub">{props.hint}</span>
    </div>
  );
}
