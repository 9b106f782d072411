import type { Component } from 'svelte';
import Award from '@lucide/svelte/icons/award';
import Briefcase from '@lucide/svelte/icons/briefcase';
import Building from '@lucide/svelte/icons/building-2';
import FileText from '@lucide/svelte/icons/file-text';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import Mic from '@lucide/svelte/icons/mic';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import Target from '@lucide/svelte/icons/target';
import { host, type Output } from '$lib/host';

export type Hit = Output<'search.find'>['hits'][number];

const icons: Record<string, Component> = {
  job: Briefcase,
  posting_version: Briefcase,
  application: Briefcase,
  interview: Briefcase,
  employment: Building,
  education: GraduationCap,
  skill: Target,
  resume: FileText,
  certification: Award,
  mock_interview: Mic,
  mock_interview_turn: Mic,
  question: Mic,
};

export function iconOf(kind: string): Component {
  return icons[kind] ?? StickyNote;
}

/** The page on which a found record is shown. */
export async function pageOf(hit: Pick<Hit, 'kind' | 'row_id'>): Promise<string> {
  const { kind, row_id: id } = hit;
  switch (kind) {
    case 'job':
      return `/jobs/${id}`;
    case 'resume':
      return `/resumes/${id}`;
    case 'mock_interview':
      return `/practice/${id}`;
    case 'posting_version':
      return `/jobs/${(await host.call('posting_versions.get', { id })).job_id}`;
    case 'application':
      return `/jobs/${(await host.call('applications.get', { id })).job_id}`;
    case 'interview':
      return `/jobs/${(await host.call('interviews.get', { id })).job_id}`;
    case 'reminder':
      return `/jobs/${(await host.call('reminders.get', { id })).job_id ?? ''}`;
    case 'mock_interview_turn':
      return `/practice/${(await host.call('mock_interview_turns.get', { id })).mock_interview_id}`;
    case 'question':
    case 'question_bank':
    case 'interview_template':
      return '/practice';
    case 'content_generation':
      return pageOfText(await host.call('content_generations.get', { id }));
    case 'experience':
      return `/profile/stories/${id}`;
    case 'journal_entry':
      return `/profile/journal#${id}`;
    case 'skill':
      return `/profile/skills#${id}`;
    case 'evidence':
      return pageOfEvidence(await host.call('evidence.get', { id }));
    default:
      return `/profile#${id}`;
  }
}

/** Evidence is shown with the fact that it proves. */
function pageOfEvidence(proof: Output<'evidence.get'>): string {
  if (proof.experience_id) return `/profile/stories/${proof.experience_id}`;
  if (proof.skill_id) return `/profile/skills#${proof.skill_id}`;
  const fact = proof.employment_id ?? proof.education_id ?? proof.certification_id ?? proof.profile_item_id;
  return `/profile#${fact ?? ''}`;
}

/** Letters have a screen of their own; other texts stand with their job. */
function pageOfText(text: Output<'content_generations.get'>): string {
  if (text.content_type === 'COVER_LETTER') return `/resumes/letters/${text.id}`;
  return text.job_id ? `/jobs/${text.job_id}` : '/resumes/letters';
}
