function Icon({ path }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

export const CookbookIcon = () => <Icon path="M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h11" />;
export const DownloadIcon = () => <Icon path="M12 4v11m-4.5-4.5L12 15l4.5-4.5M4 19h16" />;
export const EstimateIcon = () => <Icon path="M5 17a8 8 0 1 1 14 0M12 15l3.5-5M4 20h16" />;
export const ShareIcon = () => (
  <Icon path="M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1" />
);
