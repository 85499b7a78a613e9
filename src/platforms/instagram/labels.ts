/**
 * What Instagram calls its buttons, by language of the site. English and French were read off real pages; "follow" in
 * the other languages is the word that Facebook was seen with; the rest are the plain words of the language, not yet
 * seen on a page, and count only together with the place they stand in. Instagram does not speak Welsh.
 */
export const labels = {
  /** Follows, or asks to follow a closed account. */
  follow: {
    en: ['Follow', 'Follow back', 'Request to follow'],
    ar: ['متابعة', 'تابع', 'رد المتابعة'],
    bg: ['Следвай', 'Последване'],
    bn: ['ফলো করুন'],
    cs: ['Sledovat'],
    da: ['Følg'],
    de: ['Folgen', 'Auch folgen', 'Zurückfolgen', 'Ebenfalls folgen'],
    el: ['Ακολούθησε', 'Ακολουθήστε'],
    es: ['Seguir', 'Seguir también'],
    fa: ['دنبال کردن'],
    fi: ['Seuraa'],
    fr: ['Suivre', 'Suivre en retour', 'S’abonner', 'S’abonner en retour'],
    he: ['עקוב', 'מעקב'],
    hi: ['फ़ॉलो करें'],
    hr: ['Prati'],
    hu: ['Követés'],
    id: ['Ikuti', 'Ikuti Balik'],
    it: ['Segui', 'Segui anche tu', 'Ricambia'],
    ja: ['フォローする', 'フォロー', 'フォローバックする'],
    ko: ['팔로우', '맞팔로우'],
    lv: ['Sekot'],
    nb: ['Følg'],
    nl: ['Volgen', 'Terugvolgen'],
    pl: ['Obserwuj', 'Obserwuj też'],
    pt: ['Seguir', 'Seguir de volta', 'Seguir também'],
    ro: ['Urmărește', 'Urmărește și tu'],
    ru: ['Подписаться', 'Подписаться в ответ'],
    sk: ['Sledovať'],
    sv: ['Följ', 'Följ tillbaka'],
    th: ['ติดตาม'],
    tl: ['Sundan', 'I-follow'],
    tr: ['Takip Et', 'Sen de Takip Et'],
    uk: ['Підписатися', 'Стежити'],
    ur: ['فالو کریں'],
    vi: ['Theo dõi', 'Theo dõi lại'],
    'zh-Hans': ['关注', '回关'],
    'zh-Hant': ['追蹤', '追蹤對方'],
  },
  /** Lets a follower in: only beside its refusal. */
  confirm: {
    en: ['Confirm', 'Accept'],
    ar: ['تأكيد'],
    de: ['Bestätigen'],
    es: ['Confirmar'],
    fr: ['Confirmer'],
    it: ['Conferma'],
    nl: ['Bevestigen'],
    pl: ['Potwierdź'],
    pt: ['Confirmar'],
    ro: ['Confirmă'],
    ru: ['Подтвердить'],
    tr: ['Onayla'],
    uk: ['Підтвердити'],
    ur: ['تصدیق کریں'],
    vi: ['Xác nhận'],
  },
  /** Lets a stranger write: only in Direct. */
  accept: {
    en: ['Accept'],
    ar: ['قبول'],
    de: ['Annehmen', 'Akzeptieren'],
    es: ['Aceptar'],
    fr: ['Accepter'],
    it: ['Accetta'],
    nl: ['Accepteren'],
    pl: ['Akceptuj'],
    pt: ['Aceitar'],
    ro: ['Acceptă'],
    ru: ['Принять'],
    tr: ['Kabul Et'],
    uk: ['Прийняти'],
    vi: ['Chấp nhận'],
  },
  /** Sends a message; in other languages the place tells. */
  send: { en: ['Send'], fr: ['Envoyer'], de: ['Senden'], es: ['Enviar'], pt: ['Enviar'], it: ['Invia'] },
  /** A heart: below a post or comment, or a message that is nothing else. */
  heart: {
    en: ['Like'],
    ar: ['أعجبني'],
    de: ['Gefällt mir'],
    es: ['Me gusta'],
    fr: ['J’aime', "J'aime"],
    it: ['Mi piace'],
    pl: ['Lubię to!'],
    pt: ['Curtir', 'Gosto'],
  },
  /** What a message box calls itself: the caption of a post is an editor in a dialog as well. */
  message: { en: ['Message*'], fr: ['Envoyer un message*'] },
  /** Begins the label of a conversation, with the name of the person. */
  conversation: {
    en: [
      'Conversation with *',
      'Messages in conversation with *',
      'Messages in conversation titled *',
      'Open the profile page of *',
    ],
  },
  /** Shares a new post; in other languages the place tells. */
  share: {
    en: ['Share', 'Schedule'],
    fr: ['Partager'],
    de: ['Teilen'],
    es: ['Compartir'],
    it: ['Condividi'],
  },
  /** Enters a channel that many are written to. */
  join: {
    en: ['Join channel', 'Join Channel', 'Join broadcast channel'],
    fr: ['Rejoindre le canal'],
    de: ['Kanal beitreten'],
  },
  /** Passes a post on to everybody who follows. */
  repost: { en: ['Repost'], fr: ['Republier'], de: ['Reposten'], es: ['Repostear'] },
  /** Opens the reactions to one message. */
  reactTo: { en: ['React to message from *', 'React to message'], fr: ['Réagir au message*'] },
  /** Deletes a comment, in its dialog. */
  remove: {
    en: ['Delete'],
    ar: ['حذف'],
    de: ['Löschen'],
    es: ['Eliminar'],
    fr: ['Supprimer'],
    it: ['Elimina'],
    nl: ['Verwijderen'],
    pl: ['Usuń'],
    pt: ['Excluir', 'Eliminar'],
  },
  /** Rings the people of a conversation. */
  call: {
    en: ['Audio call', 'Video call', 'Voice call'],
    de: ['Audioanruf', 'Videoanruf'],
    fr: ['Appel audio', 'Appel vidéo'],
  },
  /** A conversation whose messages disappear says so on its box or in its head. */
  vanishing: { en: ['Vanish mode*', 'Disappearing message*'], fr: ['Mode éphémère*'], de: ['Vanish-Modus*'] },
  /** The switch that closes an account, among others. */
  closed: { en: ['Private account'], de: ['Privates Konto'], es: ['Cuenta privada'], fr: ['Compte privé'] },
  /** Opens the account, in the question that follows the switch. */
  goPublic: {
    en: ['Switch to public', 'Switch to public account'],
    de: ['Zu öffentlichem Konto wechseln'],
    fr: ['Passer à un compte public', 'Passer en compte public'],
  },
  /** The box of a note, which stands over the conversations for some days. */
  note: { en: ['Share a thought*', 'Note*', 'What’s on your mind*'], fr: ['Partagez une pensée*'] },
  /** The dialog in which a reel is made. */
  reel: { en: ['New reel', 'Create new reel', 'Edit reel'], fr: ['Nouveau reel'] },
  /** Begins a live broadcast. */
  goLive: {
    en: ['Go live', 'Start live video'],
    de: ['Live gehen'],
    es: ['Iniciar video en vivo'],
    fr: ['Passer en direct'],
  },
};
