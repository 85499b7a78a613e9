/** The words on buttons, in the languages that a stand-in can be asked for with ?lang=. English where a site has none. */
export const translations = {
  fr: {
    'Add friend': 'Ajouter',
    Post: 'Publier',
    'x:Post': 'Poster',
    Follow: 'Suivre',
    Following: 'Abonné',
    Requested: 'Demandé',
    'Follow back': 'Suivre en retour',
    Pending: 'En attente',
    Accept: 'Accepter',
    Decline: 'Décliner',
    Reply: 'Répondre',
    Send: 'Envoyer',
    Save: 'Enregistrer',
    Comment: 'Commenter',
    'Edit profile': 'Modifier le profil',
    'Search Facebook': 'Rechercher sur Facebook',
    'Write a comment…': 'Écrivez un commentaire…',
    Public: 'Public',
    Friends: 'Amis',
    'Only me': 'Moi uniquement',
    'Edit privacy. Sharing with ': 'Modifier la confidentialité. Partage avec ',
  },
  ar: {
    'Add friend': 'إضافة صديق',
    Post: 'نشر',
    'x:Post': 'نشر',
    Follow: 'متابعة',
    'x:Follow': 'تابِع',
    Following: 'متابَع',
    Requested: 'تم الطلب',
    'Follow back': 'رد المتابعة',
    'x:Follow back': 'المتابعة أيضًا',
    Pending: 'قيد الانتظار',
    Accept: 'موافقة',
    Decline: 'رفض',
    Reply: 'ردّ',
    Send: 'إرسال',
    Save: 'حفظ',
    Comment: 'تعليق',
    'Edit profile': 'تعديل الملف الشخصي',
    'Search Facebook': 'بحث في فيسبوك',
    'Write a comment…': 'اكتب تعليقًا...',
    Public: 'العامة',
    Friends: 'الأصدقاء',
    'Only me': 'أنا فقط',
  },
};

/** `site` picks a site's own word where it differs. */
export function translated(english, lang, site) {
  const ours = translations[lang] ?? {};
  return ours[`${site}:${english}`] ?? ours[english] ?? english;
}
