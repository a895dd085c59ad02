/** Names stay in their own language, so that whoever is lost finds home. */
export const LANGUAGES = [
  { value: 'vi', name: 'Tiếng Việt', lang: 'vi' },
  { value: 'en', name: 'English', lang: 'en' },
] as const;
