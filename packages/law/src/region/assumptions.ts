import { never, t } from '@kosh/norms'
import { assume, type Assumption } from '../assumption.js'

export const regionAssumptions: readonly Assumption[] = [
  assume('region-not-border-resident', t('You do not live at the border with it', 'Вы не живёте у границы с ней', 'Онымен шекаралас жерде тұрмайсыз'), {
    'region.borderResident': false,
  }),
  assume('region-not-registered', t('You were not registered there', 'Вы там не регистрировались', 'Онда тіркелмегенсіз'), { 'region.registered': never }),
]
