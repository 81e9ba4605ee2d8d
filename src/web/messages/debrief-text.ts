/** Words of the debrief that is copied as plain text, where the page says them by its looks. */
export const debriefText = {
  variant: (title: string) => `Variant: ${title}`,
  guideline: (title: string, result: string) => `Guideline: ${title} (${result})`,
  you: (words: string) => `You: ${words}`,
  customer: (name: string, words: string) => `${name}: ${words}`,
  line: (label: string, text: string) => `${label}: ${text}`,
  reply: (name: string, grade: string, cost: string) => `${name} (${grade}, ${cost})`,
  bullet: (text: string) => `- ${text}`,
} as const;
