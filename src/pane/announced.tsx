import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Out of the flow while it is empty: a gap of its own would show.
  announced: { ':empty': { position: 'absolute' } },
});

/** What a screen reader says when it appears: the region is there from the start, so that it is heard. */
export function Announced({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.announced} role="status">
      {children}
    </div>
  );
}
