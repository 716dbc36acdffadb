import type { Verdict } from '@kosh/desk'

/** The form under which a verdict is drawn and its band dyed. Open and silent look alike; their words differ. */
export type Silhouette = 'yes' | 'if' | 'no' | 'open'

export function silhouetteOf({ verdict }: Pick<Verdict, 'verdict'>): Silhouette {
  switch (verdict) {
    case 'yes':
      return 'yes'
    case 'yes-if':
      return 'if'
    case 'no':
      return 'no'
    case 'not-settled':
      return 'open'
  }
}
