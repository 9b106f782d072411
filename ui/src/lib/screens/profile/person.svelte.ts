import type { User, UserProfile } from '$lib/api/bindings';
import { Failure, host } from '$lib/host';
import { explain, t } from '$lib/words/index.svelte';
import { safeAddress } from '$lib/words/address';

export const personColumns = [
  'headline',
  'contact_email',
  'phone',
  'location',
  'website_url',
  'linkedin_url',
  'bio',
] as const;
type PersonColumn = (typeof personColumns)[number];

/** Largest side of a kept photo, in pixels: enough for a printed résumé. */
const PHOTO_SIDE = 1_024;

/** What is written about the person before it is kept. */
export class PersonDraft {
  name = $state('');
  avatar = $state<string | null>(null);
  values = $state<Record<PersonColumn, string>>({} as Record<PersonColumn, string>);
  links = $state<Array<{ key: number; label: string; url: string }>>([]);
  errors = $state<Record<string, string>>({});
  error = $state.raw<unknown>();
  isSaving = $state(false);
  isReadingPhoto = $state(false);
  /** A photo that was chosen and is not kept yet. */
  photo = $state.raw<{ name: string; picture: Blob; address: string } | undefined>();
  private count = 0;
  private readonly before: string;
  /** How many steps of the history the last save made. */
  steps = 0;

  constructor(
    private readonly user: User,
    private readonly profile: UserProfile,
  ) {
    this.name = user.name ?? '';
    this.avatar = user.avatar ?? null;
    this.values = Object.fromEntries(personColumns.map((column) => [column, profile[column] ?? ''])) as Record<
      PersonColumn,
      string
    >;
    this.links = profile.links.map((link) => ({ key: ++this.count, label: link.label ?? '', url: link.url }));
    this.before = this.now();
  }

  private now(): string {
    return JSON.stringify([this.name, this.avatar, this.photo?.address, this.values, this.links]);
  }

  get isDirty(): boolean {
    return this.now() !== this.before;
  }

  addLink = (): void => {
    this.links.push({ key: ++this.count, label: '', url: '' });
  };

  removeLink(key: number): void {
    this.links = this.links.filter((link) => link.key !== key);
  }

  async takePhoto(file: File): Promise<void> {
    this.errors = {};
    this.isReadingPhoto = true;
    try {
      const picture = await smaller(file);
      this.leavePhoto();
      this.photo = { name: file.name, picture, address: URL.createObjectURL(picture) };
    } catch {
      this.errors = { avatar: t('profile.photo.wrong') };
    }
    this.isReadingPhoto = false;
  }

  leavePhoto = (): void => {
    if (this.photo) URL.revokeObjectURL(this.photo.address);
    this.photo = undefined;
  };

  removePhoto = (): void => {
    this.leavePhoto();
    this.avatar = null;
  };

  /** False when something is wrong, and said so. */
  async save(): Promise<boolean> {
    this.errors = this.complaints();
    if (Object.keys(this.errors).length) return false;
    this.isSaving = true;
    try {
      await this.write();
      return true;
    } catch (thrown) {
      const failure = Failure.of(thrown);
      const column = String(failure.details.column ?? '');
      if (column === 'name' || column in this.values) this.errors = { [column]: explain(failure) };
      else this.error = failure;
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  private async write(): Promise<void> {
    if (this.photo) {
      const input = { name: this.photo.name, media_type: this.photo.picture.type, kind: 'PICTURE' as const };
      this.avatar = (await host.upload('files.add', input, this.photo.picture)).id;
      this.leavePhoto();
      this.steps += 1;
    }
    const name = this.name.trim() || null;
    const person: { name?: string | null; avatar?: string | null } = {};
    if (name !== (this.user.name ?? null)) person.name = name;
    if (this.avatar !== (this.user.avatar ?? null)) person.avatar = this.avatar;
    if (Object.keys(person).length) {
      await host.call('users.change', { id: this.user.id, change: person });
      this.steps += 1;
    }
    const change: Partial<Record<PersonColumn, string | null>> & { links?: UserProfile['links'] } = {};
    for (const column of personColumns) {
      const text = this.values[column].trim();
      const value = text && column.endsWith('_url') ? safeAddress(text) : text;
      if ((value || null) !== (this.profile[column] ?? null)) change[column] = value || null;
    }
    const links = this.links
      .filter((link) => link.url.trim())
      .map((link) => ({ label: link.label.trim(), url: safeAddress(link.url) ?? '' }));
    if (JSON.stringify(links) !== JSON.stringify(this.profile.links)) change.links = links;
    if (!Object.keys(change).length) return;
    await host.call('user_profiles.change', { id: this.profile.id, change });
    this.steps += 1;
  }

  private complaints(): Record<string, string> {
    const found: Record<string, string> = {};
    const { contact_email: mail, website_url: website, linkedin_url: linkedin } = this.values;
    if (mail.trim() && !/^\S+@\S+$/.test(mail.trim())) found.contact_email = t('settings.you.email.wrong');
    if (website.trim() && !safeAddress(website)) found.website_url = t('field.address.wrong');
    if (linkedin.trim() && !safeAddress(linkedin)) found.linkedin_url = t('field.address.wrong');
    for (const link of this.links)
      if (link.url.trim() && !safeAddress(link.url)) found[`link-${link.key}`] = t('field.address.wrong');
    return found;
  }
}

/** The picture as a JPEG of a size that a résumé can use. */
async function smaller(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const share = Math.min(1, PHOTO_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * share);
  canvas.height = Math.round(picture.height * share);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('no canvas');
  // What shows through would be black in a JPEG.
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/jpeg', 0.9),
  );
}
