/** The calm drawing that can stand in a covered picture's place: hills, a pond, one small umbrella. */
export function Scene() {
  return (
    <svg
      class="scene"
      viewBox="0 0 160 120"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect width="160" height="120" fill="#dcebe6" />
      <circle cx="118" cy="32" r="13" fill="#f6dfae" />
      <path d="M0 78c26-22 50-24 80-8s56 10 80-6v56H0Z" fill="#b7d7c4" />
      <path d="M0 92c34-16 66-10 92 0s48 8 68-2v30H0Z" fill="#93c3a9" />
      <ellipse cx="56" cy="106" rx="34" ry="6" fill="#c9e0e6" />
      <path d="M112 98V78" stroke="#2a5e4b" stroke-width="2.4" stroke-linecap="round" />
      <path d="M94 80a18 18 0 0 1 36 0c-3-4-9-4-12 0-3-4-9-4-12 0-3-4-9-4-12 0Z" fill="#3c9f77" />
      <path
        d="M24 44q6-5 10 0q5-5 10 0"
        stroke="#7ba48f"
        stroke-width="2"
        fill="none"
        stroke-linecap="round"
      />
    </svg>
  );
}
