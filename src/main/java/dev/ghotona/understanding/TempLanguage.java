package dev.ghotona.understanding;

import dev.ghotona.domain.WrittenForm;

public class TempLanguage {
  public static WrittenForm of(String s) {
    for (char c : s.toCharArray()) {
      if (c >= 0x980 && c <= 0x9ff) return WrittenForm.BENGALI;
      if (c >= 0x900 && c < 0x980) return WrittenForm.HINDI;
    }
    if (s.matches("(?i).*\\b(hai|kya|kab|kisne|ka|mein|hua|kaun|wala|wale|tha|kahan)\\b.*"))
      return WrittenForm.HINDI_LATIN;
    if (s.matches("(?i).*\\b(er|ki|kobe|ta|ke|e|ra|theke|hoise|korse)\\b.*"))
      return WrittenForm.BENGALI_LATIN;
    return WrittenForm.ENGLISH;
  }
}
