import { ToolIcon, type ToolSign } from './tool-icon';

/** One sign of the toolbar. Its name and its keys show while it is pointed at or focused. */
export function ToolButton(props: {
  sign: ToolSign;
  label: string;
  keys?: string | undefined;
  isPressed?: boolean | undefined;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={props.label}
      aria-pressed={props.isPressed}
      data-tip={props.keys ? `${props.label} · ${props.keys}` : props.label}
      onClick={props.onPress}
    >
      <ToolIcon sign={props.sign} />
    </button>
  );
}
