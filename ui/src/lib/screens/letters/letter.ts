import type { ContentGeneration, ExportFormat, Job, Language, LayoutSettings, LetterTemplate } from '$lib/api/bindings';
import { host } from '$lib/host';
import { dateFormat } from '$lib/words/formats';

/** What a letter is besides its text; kept as JSON in its row. */
export interface LetterDetails {
  language: Language;
  recipient: string[];
  place_and_date?: string | null;
  subject?: string | null;
  salutation?: string | null;
  closing?: string | null;
  resume_id?: string | null;
  template?: string | null;
  settings?: LayoutSettings | null;
}

/** The parts of a letter above and below its text that hold one line. */
export type HeadField = 'place_and_date' | 'subject' | 'salutation' | 'closing';

export const FORMATS: ExportFormat[] = ['PDF', 'DOCX', 'MARKDOWN', 'HTML', 'TEXT'];
export const IS_LETTER = { content_type: 'COVER_LETTER' };

export function detailsOf(row: Pick<ContentGeneration, 'details'>): LetterDetails {
  return { language: 'en', recipient: [], ...(row.details as Partial<LetterDetails> | null) };
}

export function paragraphsOf(body: string | null | undefined): string[] {
  return (body ?? '').split('\n\n');
}

export function bodyOf(paragraphs: string[]): string {
  return paragraphs.join('\n\n');
}

/** What was pasted or split, as paragraphs: an empty line parts them, a single break is a space, as on the page. */
export function toParagraphs(text: string): string[] {
  return text
    .replace(/\r/g, '')
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.replace(/[^\S\n]*\n[^\S\n]*/g, ' '));
}

export function wordCount(texts: string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,/&+-]*/gu)?.length ?? 0;
}

/** The language of a posting, where its small words tell one that letters are written in. */
export function languageOf(text: string): Language | undefined {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const german = count(/(?<!\p{L})(?:und|der|die|das|mit|für|wir|sie|den|ist|eine)(?!\p{L})/giu);
  const english = count(/(?<!\p{L})(?:the|and|with|for|you|our|are|will|your)(?!\p{L})/giu);
  if (Math.max(german, english) < 4 || Math.max(german, english) < 3 * Math.min(german, english)) return undefined;
  return german > english ? 'de' : 'en';
}

/** A day as a letter of this language prints it: "21 November 2026". */
export function printedDay(language: Language, day = new Date()): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
}

/** A text in which one name stands for another, wherever it is a word of its own. */
export function renamed(text: string, from: string, to: string): string {
  if (!from.trim() || from === to) return text;
  const escaped = from.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), () => to);
}

/** Jobs that somebody learns in. */
const TRAINING =
  /\b(apprentice|apprenticeship|intern|internship|trainee|placement|praktik\w*|azubi|auszubildende\w*|ausbildung\w*|volont\w*|werkstudent\w*|dual\w* studi\w*)\b/i;

/** The template that fits a job where none was chosen: that for learning where the job is one, otherwise the first. */
export function usualTemplate(
  templates: LetterTemplate[],
  job?: Pick<Job, 'title' | 'job_type'>,
): LetterTemplate | undefined {
  const isTraining = job && (job.job_type === 'INTERNSHIP' || TRAINING.test(job.title));
  return (isTraining && templates.find(({ id }) => id.endsWith('-training'))) || templates[0];
}

/** The same letter for another job: its own head, and the names of company and job exchanged in the text. */
export async function copyForJob(
  letter: ContentGeneration,
  from: Job | undefined,
  to: Job,
): Promise<ContentGeneration> {
  const details = detailsOf(letter);
  const { language } = details;
  const fill = (text: string) => host.call('letters.fill', { text, job_id: to.id, language });
  const [head, library] = await Promise.all([
    fill('{company}\n{contact}\n{place}'),
    host.call('letters.library', { language }),
  ]);
  const lines = head.text.split('\n').filter((line) => !line.startsWith('['));
  const [template] = library.templates;
  const hasContact = !head.text.split('\n')[1]?.startsWith('[');
  const salutation = template && (await fill(hasContact ? template.salutation_named : template.salutation)).text;
  const day = [details.place_and_date?.split(',').slice(0, -1).join(','), printedDay(language)];
  const exchanged = (text: string) =>
    from ? renamed(renamed(text, from.company, to.company), from.title, to.title) : text;
  const title = letter.title && from ? exchanged(letter.title) : (letter.title ?? '');
  return host.call('content_generations.create', {
    content_type: letter.content_type,
    job_id: to.id,
    title: title.includes(to.company) ? title : [title, to.company].filter(Boolean).join(' · '),
    generated_content: exchanged(letter.generated_content ?? ''),
    details: {
      ...details,
      recipient: lines,
      place_and_date: day.filter(Boolean).join(', '),
      subject: details.subject ? exchanged(details.subject) : details.subject,
      salutation: salutation ?? details.salutation,
    } satisfies LetterDetails,
  });
}
