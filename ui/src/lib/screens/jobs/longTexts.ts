/** What lists of jobs do not show: most of a job's bytes. */
export const longTexts = [
  'description',
  'responsibilities',
  'requirements',
  'requirements_text',
  'raw_json',
  'ai_analysis',
];
