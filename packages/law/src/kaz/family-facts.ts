import { codeCell, dayCell, never, anyDay, t, table } from '@kosh/norms'

/** Relatives in Kazakhstan: sponsors of a family reunification, spouses of citizens, relatives by whom citizenship is simpler. */
export const family = table('kaz.family', t('Your close relatives in Kazakhstan', 'Ваши близкие родственники в Казахстане', 'Қазақстандағы жақын туыстарыңыз'), 3, {
  relation: codeCell(t('Who this is to you', 'Кем он вам приходится', 'Ол сізге кім болады'), {
    spouse: t('husband or wife', 'супруг', 'жұбай'),
    parent: t('parent', 'родитель', 'ата-ана'),
    child: t('child', 'ребёнок', 'бала'),
    sibling: t('brother or sister', 'брат или сестра', 'аға-іні не апа-сіңлі'),
    grandparent: t('grandparent', 'дедушка или бабушка', 'ата не әже'),
    grandchild: t('grandchild', 'внук', 'немере'),
    other: t('another person who must maintain you', 'иное лицо, обязанное вас содержать', 'сізді асырауға міндетті өзге адам'),
  }),
  status: codeCell(t('Their status in Kazakhstan', 'Его статус в Казахстане', 'Оның Қазақстандағы мәртебесі'), {
    citizen: t('citizen of Kazakhstan', 'гражданин Казахстана', 'Қазақстан азаматы'),
    permanent: t('permanent resident', 'постоянно проживающий', 'тұрақты тұратын адам'),
    'ethnic-kazakh': t(
      'ethnic Kazakh or former compatriot with a temporary permit',
      'этнический казах или бывший соотечественник с временным разрешением',
      'уақытша рұқсаты бар этникалық қазақ не бұрынғы отандас',
    ),
    business: t('business immigrant', 'бизнес-иммигрант', 'бизнес-көшіп келуші'),
    'eaeu-worker': t('worker from a state of the EAEU', 'трудящийся из государства ЕАЭС', 'ЕАЭО мемлекетінен келген еңбекші'),
    other: t('another status', 'иной статус', 'өзге мәртебе'),
  }),
  since: dayCell(t('Lives in Kazakhstan in this status since', 'Живёт в Казахстане в этом статусе с', 'Қазақстанда осы мәртебеде қай күннен бері тұрады')),
  until: dayCell(t('The status or permit ends on', 'Статус или разрешение действует по', 'Мәртебенің не рұқсаттың аяқталатын күні'), [anyDay[0], never]),
  married: dayCell(t('Of a spouse: day of the marriage', 'О супруге: день заключения брака', 'Жұбай туралы: неке қиылған күн'), [anyDay[0], never]),
})
