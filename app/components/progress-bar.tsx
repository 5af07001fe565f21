/** Browsers paint the two parts of a bar each by a name of their own. */
const BAR =
  "h-3 w-full appearance-none overflow-hidden rounded-full border border-line-strong bg-sunken [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-brand";

/** How far work is; `share` from 0 to 1, null while nobody can tell. The figures stand beside it as text. */
export function ProgressBar({ label, share }: { label: string; share: number | null }) {
  return (
    <progress
      aria-label={label}
      value={share === null ? undefined : Math.floor(share * 100)}
      max={100}
      className={BAR}
    />
  );
}
