import { Button } from '@motriforge/ui/button.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import FilterPanel from './filter-panel.tsx';
import type { LibraryFilter } from './library-filter.ts';

interface FilterSheetProps {
  library: LibraryFilter;
  open: boolean;
  onClose: () => void;
}

export default function FilterSheet(props: FilterSheetProps) {
  return (
    <Sheet
      open={props.open}
      onClose={props.onClose}
      title={t('filter.label')}
      closeLabel={t('close')}
      footer={
        <>
          <Show when={props.library.isNarrowed()}>
            <Button
              onClick={() => {
                props.onClose();
                props.library.clear();
              }}
            >
              {t('library.clear')}
            </Button>
          </Show>
          <Button kind="primary" onClick={props.onClose}>
            {t('filter.show')}
          </Button>
        </>
      }
    >
      <FilterPanel library={props.library} />
    </Sheet>
  );
}
