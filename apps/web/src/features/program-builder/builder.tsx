import type { ProgramWork } from '@motriforge/shared/contracts/program-drafts';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { createEffect, createSignal, onCleanup } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { AboutFields } from './about-fields.tsx';
import styles from './builder.module.css';
import { createEditor } from './editor.ts';
import { GrowthSection } from './growth-section.tsx';
import { keep } from './kept-draft.ts';
import { PreviewSection } from './preview-section.tsx';
import { PublishSection } from './publish-section.tsx';
import { SaveLine } from './save-line.tsx';
import { VersionsSection } from './versions-section.tsx';
import { WeeksSection } from './weeks-section.tsx';
import { createWorkoutBook } from './workout-book.ts';

/** Where a program is made: what it is, what comes on which day, how it grows, and out with it. */
export function Builder(props: { work: ProgramWork }) {
  // What is being written lives here from now on: a copy, whatever the query says later.
  const work: ProgramWork = JSON.parse(JSON.stringify(props.work));
  const editor = createEditor(work);
  const book = createWorkoutBook(editor.draft);
  const [versions, setVersions] = createSignal(work.versions);
  createEffect(() => {
    if (editor.state() !== 'saved' || editor.revision() === 0) return;
    keep('new', null);
    const address = `/programs/${work.id}/edit`;
    if (location.pathname !== address) history.replaceState(history.state, '', address);
  });
  const onKeys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    // In a field the browser takes back what was typed.
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    (event.shiftKey ? editor.redo : editor.undo)();
  };
  addEventListener('keydown', onKeys);
  onCleanup(() => removeEventListener('keydown', onKeys));
  return (
    <div class={styles.page}>
      <PageHeader
        title={t('planner.title')}
        lead={t('planner.lead')}
        back={{ href: '/train', label: t('plans.title') }}
      />
      <SaveLine editor={editor} />
      <AboutFields editor={editor} />
      <WeeksSection editor={editor} book={book} />
      <GrowthSection editor={editor} book={book} />
      <PreviewSection editor={editor} book={book} />
      <PublishSection editor={editor} hasVersions={versions().length > 0} onPublished={setVersions} />
      <VersionsSection editor={editor} book={book} versions={versions()} />
    </div>
  );
}
