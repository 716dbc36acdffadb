import { t, type Text } from '@kosh/norms'
import type { ProblemCode } from './problem.js'

type Words = { readonly title: Text; readonly detail: Text; readonly remedy: Text }

/** What a person reads of a problem, by its code. */
export const words: { readonly [C in ProblemCode]: Words } = {
  'request.malformed': {
    title: t('The request cannot be read', 'Запрос не читается', 'Сұрау оқылмайды'),
    detail: t('The body or the address is not well-formed.', 'Тело или адрес запроса построены неверно.', 'Сұраудың мәтіні не мекенжайы қате құрылған.'),
    remedy: t(
      'Send one JSON object in UTF-8, as /openapi.json describes.',
      'Отправьте один объект JSON в UTF-8, как описано в /openapi.json.',
      '/openapi.json сипаттағандай UTF-8 кодындағы бір JSON нысанын жіберіңіз.',
    ),
  },
  'request.invalid': {
    title: t('The request cannot be answered as it stands', 'На такой запрос ответить нельзя', 'Мұндай сұрауға жауап беру мүмкін емес'),
    detail: t('Something in it is missing, unknown or impossible.', 'Чего-то не хватает, что-то неизвестно или невозможно.', 'Бір нәрсе жетіспейді, белгісіз не мүмкін емес.'),
    remedy: t('Correct what `flaws` names and send it again.', 'Исправьте то, что названо в `flaws`, и отправьте снова.', '`flaws` атағанды түзетіп, қайта жіберіңіз.'),
  },
  'request.too-large': {
    title: t('The body is too large', 'Тело запроса слишком велико', 'Сұрау мәтіні тым үлкен'),
    detail: t('A body may have 1 MiB at most.', 'Тело запроса — не более 1 МиБ.', 'Сұрау мәтіні 1 МиБ-тан аспауы тиіс.'),
    remedy: t('Send one person per request.', 'Отправляйте одного человека в одном запросе.', 'Бір сұрауда бір адамды жіберіңіз.'),
  },
  'request.too-long': {
    title: t('The address or a header is too long', 'Адрес или заголовок слишком длинный', 'Мекенжай не тақырып тым ұзын'),
    detail: t('The address and the headers together may have 16 KiB.', 'Адрес и заголовки вместе — не более 16 КиБ.', 'Мекенжай мен тақырыптар бірге 16 КиБ-тан аспауы тиіс.'),
    remedy: t(
      'Send the facts as the JSON body of POST /api/check.',
      'Отправьте сведения телом JSON в POST /api/check.',
      'Мәліметті POST /api/check сұрауының JSON мәтіні етіп жіберіңіз.',
    ),
  },
  'request.too-many': {
    title: t('Too many requests', 'Слишком много запросов', 'Сұрау тым көп'),
    detail: t(
      'More requests came from your address than one minute allows.',
      'С вашего адреса пришло больше запросов, чем допускается в минуту.',
      'Сіздің мекенжайдан минутына рұқсат етілгеннен көп сұрау келді.',
    ),
    remedy: t(
      'Wait as many seconds as the header Retry-After says.',
      'Подождите столько секунд, сколько указано в заголовке Retry-After.',
      'Retry-After тақырыбында көрсетілген секунд күтіңіз.',
    ),
  },
  'request.media-type': {
    title: t('The media type is not supported', 'Тип содержимого не поддерживается', 'Мазмұн түріне қолдау жоқ'),
    detail: t('A body is read as application/json only.', 'Тело читается только как application/json.', 'Мәтін тек application/json ретінде оқылады.'),
    remedy: t('Set the header Content-Type: application/json.', 'Укажите заголовок Content-Type: application/json.', 'Content-Type: application/json тақырыбын қойыңыз.'),
  },
  'request.not-http': {
    title: t('This is not HTTP we can read', 'Это не тот HTTP, который мы читаем', 'Бұл біз оқитын HTTP емес'),
    detail: t(
      'The request line or a header is malformed, or it did not arrive in time.',
      'Строка запроса или заголовок построены неверно либо пришли слишком поздно.',
      'Сұрау жолы не тақырып қате құрылған не тым кеш келді.',
    ),
    remedy: t('Send an HTTP/1.1 request.', 'Отправьте запрос HTTP/1.1.', 'HTTP/1.1 сұрауын жіберіңіз.'),
  },
  'route.unknown': {
    title: t('Nothing is here', 'Здесь ничего нет', 'Мұнда ештеңе жоқ'),
    detail: t('No page and no operation has this address.', 'Такого адреса нет ни у страницы, ни у операции.', 'Мұндай мекенжайы бар бет те, әрекет те жоқ.'),
    remedy: t('See /docs for what there is.', 'Что есть, перечислено в /docs.', 'Не бар екені /docs бетінде тізілген.'),
  },
  'method.not-allowed': {
    title: t('This address takes another method', 'Этот адрес принимает другой метод', 'Бұл мекенжай басқа әдісті қабылдайды'),
    detail: t('The header Allow names the methods it takes.', 'Допустимые методы названы в заголовке Allow.', 'Рұқсат етілген әдістер Allow тақырыбында аталған.'),
    remedy: t('See /docs for what there is.', 'Что есть, перечислено в /docs.', 'Не бар екені /docs бетінде тізілген.'),
  },
  'law.unknown': {
    title: t('The law here has nothing by this name', 'В нашем праве нет ничего с таким именем', 'Біздегі құқықта мұндай атаумен ештеңе жоқ'),
    detail: t('No act, rule or figure has this id.', 'Ни у акта, ни у нормы, ни у величины нет такого идентификатора.', 'Мұндай идентификаторы бар акт, норма не шама жоқ.'),
    remedy: t('GET /api/law lists the ids.', 'Идентификаторы перечисляет GET /api/law.', 'Идентификаторларды GET /api/law тізеді.'),
  },
  'receipt.stale': {
    title: t('The receipt was made with another corpus', 'Квитанция сделана с другим корпусом', 'Түбіртек басқа корпуспен жасалған'),
    detail: t(
      'The law here has another digest than the receipt names, so the same answer cannot be promised.',
      'Отпечаток права здесь иной, чем назван в квитанции, поэтому тот же ответ обещать нельзя.',
      'Мұндағы құқықтың таңбасы түбіртектегіден өзге, сондықтан сол жауапқа кепілдік жоқ.',
    ),
    remedy: t(
      'Replay it with the version of Kosh that made it, or ask anew.',
      'Воспроизведите её в той версии Kosh, которая её сделала, или спросите заново.',
      'Оны жасаған Kosh нұсқасында қайталаңыз не қайта сұраңыз.',
    ),
  },
  'server.failed': {
    title: t('Kosh failed', 'Сбой Kosh', 'Kosh қатесі'),
    detail: t(
      'Something broke on our side. Nothing you sent was kept.',
      'Сломалось у нас. Ничего из присланного не сохранено.',
      'Бұзылған жер бізде. Жібергеніңізден ештеңе сақталмады.',
    ),
    remedy: t(
      'Try again; if it stays, report it without personal data.',
      'Попробуйте ещё раз; если не помогло, сообщите без личных данных.',
      'Қайталап көріңіз; болмаса, жеке деректерсіз хабарлаңыз.',
    ),
  },
}
