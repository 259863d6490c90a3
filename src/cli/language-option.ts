import { Option } from 'commander';
import { languages } from '../domain/language';

export function languageOption(): Option {
  return new Option('--lang <language>', 'language of names and sentences').choices(languages).default('en');
}
