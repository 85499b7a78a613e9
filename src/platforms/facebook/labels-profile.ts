/** What Facebook calls the fields of the own profile, by language of the site. */
export const profile = {
  /** Saves a panel of the own profile. */
  save: {
    en: ['Save', 'Save changes', 'Current city save', 'Hometown save'],
    cy: ['Cadw'],
    ar: ['حفظ'],
    bn: ['সেভ করুন'],
    de: ['Speichern'],
    es: ['Guardar'],
    fr: ['Enregistrer'],
    hi: ['सेव करें'],
    it: ['Salva'],
    nl: ['Opslaan'],
    pa: ['ਸੇਵ ਕਰੋ'],
    pl: ['Zapisz'],
    pt: ['Guardar', 'Salvar'],
    ro: ['Salvează'],
    ru: ['Сохранить'],
    tr: ['Kaydet'],
    uk: ['Зберегти'],
    ur: ['محفوظ کریں'],
    vi: ['Lưu'],
  },
  /** Where somebody works. */
  employer: {
    en: ['Company', 'Workplace'],
  },
  /** What somebody does there. */
  jobTitle: {
    en: ['Position', 'Job title', 'Category'],
  },
  /** Where somebody learnt. */
  education: {
    en: [
      'College name',
      'School',
      'High school',
      'University',
      'Graduated',
      'College',
      'Concentration',
      'Degree',
    ],
  },
  /** Where somebody lives or comes from. */
  location: {
    en: ['Current city', 'Hometown', 'City', 'City/Town', 'Address'],
  },
  /** A page of one's own. */
  website: {
    en: ['Website', 'Websites', 'Website URL'],
  },
  /** Where somebody can be reached. */
  contact: {
    en: ['Email', 'Email address', 'Phone', 'Phone number', 'Mobile', 'Mobile phone'],
  },
  /** What somebody is called. */
  name: {
    en: ['First name', 'Middle name', 'Surname', 'Last name', 'Nickname', 'Other name'],
  },
};
