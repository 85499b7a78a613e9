/**
 * Facebook's button: a div, named by its label, with a cover over it that takes the click.
 * A press is a click, or Enter or Space going down; the keys make no click.
 */
export function Button({
  label,
  onPress,
  disabled = false,
  look = 'plain',
  children,
  cover = true,
  ...rest
}) {
  const keyed = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onPress?.(event);
  };
  const clicked = (event) => {
    event.preventDefault();
    event.stopPropagation();
    onPress?.(event);
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={`button ${look}`}
      onClick={disabled ? undefined : clicked}
      onKeyDown={disabled ? undefined : keyed}
      {...rest}
    >
      <div role="none">
        <span dir="auto">
          <span>{children ?? label}</span>
        </span>
      </div>
      {cover && <div role="none" data-visualcompletion="ignore" className="cover" />}
    </div>
  );
}
