import type { EducationLevel } from './grid';

/** Levels of education as the form asks for them. */
export const educationLabels: Record<EducationLevel, string> = {
  less_than_secondary: 'Less than secondary school (high school)',
  secondary: 'Secondary school diploma (high school)',
  one_year: 'One-year program after secondary school',
  two_year: 'Two-year program after secondary school',
  bachelor_or_3yr: 'Bachelor’s degree, or a program of three years or more',
  two_or_more_one_3yr: 'Two or more diplomas or degrees, one of three years or more',
  master_or_professional: 'Master’s degree, or a professional degree (medicine, law …)',
  doctorate: 'Doctorate (PhD)',
};

/** Whether a spouse or partner counts: only the first puts a person in the column with a spouse. */
export const spouseLabels = {
  none: 'I have no spouse or common-law partner',
  coming: 'Yes, and they come with me to Canada',
  staying: 'Yes, but they do not come with me to Canada',
  canadian: 'Yes, and they are a citizen or permanent resident of Canada',
} as const;
export type SpouseAnswer = keyof typeof spouseLabels;

/** Asked where levels are given: a test says by itself which language it is in. */
export const frenchLabels = {
  '': 'Neither, or my tests say it',
  first: 'My first official language',
  second: 'My second official language',
} as const;

/** By full years of full-time work, or as much part-time. */
export const canadianWorkLabels = {
  '0': 'None, or less than a year',
  '1': '1 year',
  '2': '2 years',
  '3': '3 years',
  '4': '4 years',
  '5': '5 years or more',
} as const;

export const foreignWorkLabels = {
  '0': 'None, or less than a year',
  '1': '1 year',
  '2': '2 years',
  '3': '3 years or more',
} as const;

export const canadianStudyLabels = {
  '0': 'None, or a program of less than a year',
  '1': 'A program of one or two years',
  '3': 'A program of three years or more, or a master’s, professional or doctoral degree',
} as const;

/** Express Entry's streams as a person ticks them, with what each asks for. */
export const streamChoices = {
  general: ['General rounds', 'everyone in the pool'],
  cec: ['Canadian Experience Class', 'a year of skilled work in Canada'],
  fsw: ['Federal Skilled Worker', 'skilled work, CLB 7 and 67 of 100 selection points'],
  fst: ['Federal Skilled Trades', 'a skilled trade with an offer or a certificate'],
  pnp: ['Provincial Nominee Program', 'a nomination by a province'],
  french: ['French language proficiency', 'NCLC 7 in all four abilities'],
  healthcare: ['Healthcare and social services', 'an occupation on its list'],
  stem: ['STEM', 'an occupation on its list'],
  trades: ['Trades', 'an occupation on its list'],
  transport: ['Transport', 'an occupation on its list'],
  agriculture: ['Agriculture and agri-food', 'an occupation on its list'],
  education: ['Education', 'an occupation on its list'],
  physicians: ['Physicians', 'work as a physician in Canada'],
  'senior-managers': ['Senior managers', 'work as a senior manager in Canada'],
  researchers: ['Researchers', 'work as a researcher in Canada'],
  military: ['Skilled military recruits', 'an offer from the Canadian Armed Forces'],
} as const satisfies Record<string, readonly [name: string, asks: string]>;
export type StreamChoice = keyof typeof streamChoices;

/** Zones in which people note when they submitted their profile, west to east. */
export const zoneLabels = {
  UTC: 'UTC',
  'America/Vancouver': 'Vancouver',
  'America/Edmonton': 'Edmonton, Calgary',
  'America/Regina': 'Regina',
  'America/Winnipeg': 'Winnipeg',
  'America/Mexico_City': 'Mexico City',
  'America/Toronto': 'Toronto, Montréal, Ottawa',
  'America/Bogota': 'Bogotá',
  'America/Halifax': 'Halifax',
  'America/St_Johns': 'St. John’s',
  'America/Sao_Paulo': 'São Paulo',
  'Europe/London': 'London',
  'Africa/Casablanca': 'Casablanca',
  'Africa/Lagos': 'Lagos',
  'Europe/Paris': 'Paris, Brussels',
  'Africa/Cairo': 'Cairo',
  'Africa/Johannesburg': 'Johannesburg',
  'Europe/Istanbul': 'Istanbul',
  'Africa/Nairobi': 'Nairobi',
  'Asia/Tehran': 'Tehran',
  'Asia/Dubai': 'Dubai',
  'Asia/Karachi': 'Karachi',
  'Asia/Kolkata': 'Delhi, Mumbai',
  'Asia/Kathmandu': 'Kathmandu',
  'Asia/Dhaka': 'Dhaka',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
  'Asia/Shanghai': 'Beijing, Shanghai',
  'Asia/Manila': 'Manila',
  'Asia/Seoul': 'Seoul',
  'Australia/Sydney': 'Sydney',
} as const;
