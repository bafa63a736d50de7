package dev.ghotona.wording;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value.Bound;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The fixed phrases in Bengali, in words that are at home in both Bengals. */
@Localized("bn")
public interface BengaliMessages extends Messages {

  @Override
  @Message("হ্যাঁ, সূত্র অনুযায়ী:")
  String yes();

  @Override
  @Message("না, সূত্র অনুযায়ী তা নয়:")
  String no();

  @Override
  @Message("সূত্রে তা বলা নেই। যা জানা যায়:")
  String notSaid();

  @Override
  @Message(
      """
      {#when stance}
      {#is REPORTED}{who} বক্তব্য: {statement}
      {#is ESTIMATED}{who} অনুমান: {statement}
      {#is BELIEVED}{who} ধারণা: {statement}
      {#is DENIED}{who} অস্বীকার: {statement}
      {#is CONFIRMED}{who} তরফে নিশ্চিত করা হয়েছে: {statement}
      {/when}
      """)
  String attributed(Stance stance, String who, String statement);

  @Override
  @Message(
      """
      {#when stance}
      {#is REPORTED}{statement}
      {#is ESTIMATED}অনুমান: {statement}
      {#is BELIEVED}ধারণা: {statement}
      {#is DENIED}অস্বীকার: {statement}
      {#is CONFIRMED}{statement}
      {/when}
      """)
  String unattributed(Stance stance, String statement);

  @Override
  @Message(
      """
      {#when stance}
      {#is REPORTED}
      {#is ESTIMATED}অনুমান|আনুমানিক|হিসাব|হিসেব|ধারণা|সম্ভব|পারে
      {#is BELIEVED}বিশ্বাস|ধারণা|মনে কর|সন্দেহ|মতে|পারে
      {#is DENIED}অস্বীকার|উড়িয়ে|নাকচ|খারিজ
      {#is CONFIRMED}
      {/when}
      """)
  String signsOf(Stance stance);

  @Override
  @Message(
      """
      {#when original}
      {#is BENGALI}বাংলায়: {text}
      {#is ENGLISH}ইংরেজিতে: {text}
      {#is HINDI}হিন্দিতে: {text}
      {/when}
      """)
  String statedIn(Language original, String text);

  @Override
  @Message(
      """
      {#when original}
      {#is BENGALI}বাংলায় বলা আছে: “{text}”
      {#is ENGLISH}ইংরেজিতে বলা আছে: “{text}”
      {#is HINDI}হিন্দিতে বলা আছে: “{text}”
      {/when}
      """)
  String quotedIn(Language original, String text);

  @Override
  @Message("সূত্র: {publisher}, {published}")
  String source(String publisher, String published);

  @Override
  @Message("সূত্র: {publisher}, “{title}”, {published}")
  String titledSource(String publisher, String title, String published);

  @Override
  @Message("আগে ঘটেছে “{incident}”।")
  String cameFirst(String incident);

  @Override
  @Message("যে ঘটনাগুলো আমার জানা:")
  String listed();

  @Override
  @Message("এখনও কোনো ঘটনা জমা নেই।")
  String nothingStored();

  @Override
  @Message("কোন ঘটনাটির কথা বলছেন?")
  String clarify();

  @Override
  @Message("“{incident}” সম্পর্কে সূত্রে এ কথা বলা নেই।")
  String unknown(String incident);

  @Override
  @Message("সবচেয়ে কাছাকাছি যা বলা আছে:")
  String nearest();

  @Override
  @Message("আমি শুধু আমার কাছে জমা থাকা সাইবার ঘটনাগুলোর কথা জানি।")
  String outOfScope();

  @Override
  @Message("যেমন:")
  String forExample();

  @Override
  @Message("শুভেচ্ছা! সাইবার হামলার কোনো ঘটনা নিয়ে বাংলা, হিন্দি বা ইংরেজিতে প্রশ্ন করুন।")
  String greeting();

  @Override
  @Message("আপনাকেও ধন্যবাদ। আরও কিছু জানতে চাইলে লিখুন।")
  String thanks();

  @Override
  @Message(
      """
      আমি ঘটনা, একটি চ্যাটবট। সাইবার হামলার নানা ঘটনা নিয়ে প্রশ্নের উত্তর দিই, প্রকাশিত সূত্র থেকে।
      প্রতিটি উত্তরের সঙ্গে তার সূত্র বলি; সূত্রে যা নেই, তা আমিও বলি না।
      """)
  String about();

  @Override
  @Message("আমি শুধু সাইবার হামলার ঘটনা নিয়ে কথা বলতে পারি। তেমন কোনো ঘটনা নিয়ে প্রশ্ন করুন।")
  String chat();

  @Override
  @Message(
      """
      কোনো ঘটনার নাম দিয়ে প্রশ্ন করুন: কবে ঘটেছিল, কারা করেছে, কীভাবে করেছে, কী ক্ষতি হয়েছে, তদন্ত কতদূর?
      পরের প্রশ্নে নামটি আর না লিখলেও চলবে।
      কথাটা কোথা থেকে জানা গেল, কিংবা কোন কোন ঘটনা আমার জানা, তা-ও জিজ্ঞেস করতে পারেন।
      বাংলা, হিন্দি বা ইংরেজিতে লিখুন; তিনটিই রোমান হরফে লিখলেও চলবে।
      """)
  String help();

  @Override
  @Message(
      "এখানে কিছু একটা গোলমাল হয়েছে, তাই এর উত্তর দিতে পারলাম না। একটু পরে আবার জিজ্ঞেস করুন।")
  String fault();

  @Override
  @Message("এখন থেকে বাংলায় উত্তর দেব।")
  String languageChosen();

  @Override
  @Message("এখন থেকে যে ভাষায় লিখবেন, সে ভাষাতেই উত্তর দেব।")
  String languageLeft();

  @Override
  @Message("যে ঘটনাগুলো আমার জানা, মোট {all}টি:")
  String allListed(String all);

  @Override
  @Message("যে ঘটনাগুলো আমার জানা, {all}টির মধ্যে {from} থেকে {until}:")
  String someListed(String from, String until, String all);

  @Override
  @Message("পরের পাতা →")
  String nextPage();

  @Override
  @Message("← আগের পাতা")
  String previousPage();

  @Override
  @Message("“{incident}”, সময়ের ক্রমে:")
  String chronicle(String incident);

  @Override
  @Message("“{incident}” সম্পর্কে আমার সূত্র:")
  String publications(String incident);

  @Override
  @Message("• {publisher}, “{title}”, {published}")
  String publication(String publisher, String title, String published);

  @Override
  @Message(
      """
      {#when chosen}
      {#is BENGALI}আমি বাংলায় উত্তর দিই।
      {#is ENGLISH}আমি ইংরেজিতে উত্তর দিই।
      {#is HINDI}আমি হিন্দিতে উত্তর দিই।
      {/when}
      """)
  String answersIn(Language chosen);

  @Override
  @Message("আপনি যে ভাষায় লেখেন, সে ভাষাতেই উত্তর দিই।")
  String answersAsAsked();

  @Override
  @Message("কোন ভাষায় উত্তর দেব?")
  String chooseLanguage();

  @Override
  @Message("যে ভাষায় লিখি")
  String automatic();

  @Override
  @Message(
      """
      উত্তর দেওয়ামাত্র আপনার লেখা মুছে ফেলা হয়; উত্তর দিতে না পারলে {texts} পরে।
      শেষ কথোপকথন {dialogues} মনে রাখি, যাতে আপনি পরের প্রশ্ন করতে পারেন। বেছে নেওয়া ভাষা শেষবার কাজে লাগার পর {languages} রাখি।
      কোনো বার্তা এসেছে ও তার উত্তর গেছে, এটুকু {receipts} রাখি, যাতে একই উত্তর দুবার না যায়।
      যে উত্তর নেওয়ার অপেক্ষায়, তা {replies} থাকে; যা পাঠানো যায়নি, তা {letters}।
      সূত্রে যার উত্তর নেই, সে প্রশ্ন {questions} রাখা হয়, কে করেছেন তা বাদ দিয়ে।
      চাইলে আপনার সম্পর্কে রাখা সবকিছু এখনই মুছে দেব।
      """)
  String privacy(
      String texts,
      String dialogues,
      String languages,
      String receipts,
      String replies,
      String letters,
      String questions);

  @Override
  @Message("সব মুছে দিন")
  String forget();

  @Override
  @Message(
      "হয়ে গেছে: আপনার সম্পর্কে যা রাখা ছিল, সব মুছে দেওয়া হয়েছে। যেকোনো সময় আবার প্রশ্ন করতে পারেন।")
  String forgotten();

  @Override
  @Message("আমি শুধু লেখা পড়তে পারি। প্রশ্নটি লিখে পাঠান।")
  String onlyText();

  @Override
  @Message("এটি আমার পক্ষে বেশি লম্বা। একটু ছোট করে জিজ্ঞেস করুন।")
  String tooLong();

  @Override
  @Message("একসঙ্গে অনেকগুলো বার্তা এল। এক মিনিট পরে আবার জিজ্ঞেস করুন।")
  String tooFast();

  @Override
  @Message("এই নির্দেশটি আমার জানা নেই। যেগুলো জানি: {commands}।")
  String unknownCommand(String commands);

  @Override
  @Message(
      """
      {#when aspect}
      {#is WHEN}কবে ঘটেছিল?
      {#is WHERE}কোথায় ঘটেছিল?
      {#is VICTIM}কারা আক্রান্ত হয়েছিল?
      {#is SYSTEM}কোন সিস্টেমে হামলা হয়েছিল?
      {#is ATTACKER}হামলার পেছনে কারা?
      {#is METHOD}কীভাবে করা হয়েছিল?
      {#is IMPACT}কী ক্ষতি হয়েছে?
      {#is DATA}কোন তথ্য ঝুঁকিতে পড়েছে?
      {#is SCALE}হামলা কত বড় ছিল?
      {#is DEMAND}হামলাকারীরা কী দাবি করেছে?
      {#is MOTIVE}কেন করা হয়েছিল?
      {#is RESPONSE}কী ব্যবস্থা নেওয়া হয়েছে?
      {#is INVESTIGATION}তদন্তে কী জানা গেছে?
      {#is STATUS}এখন কী অবস্থা?
      {#is ADVICE}কী পরামর্শ দেওয়া হয়েছে?
      {#is DENIAL}কারা অস্বীকার করেছে?
      {#is PRECEDENT}এমন ঘটনা আগে ঘটেছে?
      {#is TARGETS}হামলাকারীরা সাধারণত কাদের নিশানা করে?
      {#is BACKGROUND}ঘটনার পটভূমি কী?
      {#is REPORTING}খবরটি কারা দিয়েছে?
      {/when}
      """)
  String question(Aspect aspect);

  @Override
  @Message(
      """
      {#when aspect}
      {#is WHEN}কবে
      {#is WHERE}কোথায়
      {#is VICTIM}আক্রান্ত
      {#is SYSTEM}সিস্টেম
      {#is ATTACKER}হামলাকারী
      {#is METHOD}পদ্ধতি
      {#is IMPACT}ক্ষতি
      {#is DATA}তথ্য
      {#is SCALE}ব্যাপ্তি
      {#is DEMAND}দাবি
      {#is MOTIVE}উদ্দেশ্য
      {#is RESPONSE}ব্যবস্থা
      {#is INVESTIGATION}তদন্ত
      {#is STATUS}পরিস্থিতি
      {#is ADVICE}পরামর্শ
      {#is DENIAL}অস্বীকার
      {#is PRECEDENT}নজির
      {#is TARGETS}সাধারণ নিশানা
      {#is BACKGROUND}পটভূমি
      {#is REPORTING}খবর
      {/when}
      """)
  String label(Aspect aspect);

  @Override
  @Message("{from} থেকে {until}")
  String range(String from, String until);

  @Override
  @Message("{part} {hour}টা")
  String hour(String part, String hour);

  @Override
  @Message("{part} {hour}টা")
  String onTheHour(String part, String hour);

  @Override
  @Message("{part} {hour}টা {minute} মিনিট")
  String minute(String part, String hour, String minute);

  @Override
  @Message(
      """
      {#when part}
      {#is AFTER_MIDNIGHT}রাত
      {#is DAWN}ভোর
      {#is MORNING}সকাল
      {#is NOON}দুপুর
      {#is AFTERNOON}বিকেল
      {#is LATE_AFTERNOON}বিকেল
      {#is EVENING}সন্ধ্যা
      {#is NIGHT}রাত
      {/when}
      """)
  String partOfDay(DayPart part);

  @Override
  @Message("{zone}, অনুমিত")
  String inferred(String zone);

  @Override
  @Message(
      """
      {#when bound}
      {#is EXACTLY}{amount}
      {#is ABOUT}প্রায় {amount}
      {#is AT_LEAST}অন্তত {amount}
      {#is AT_MOST}সর্বোচ্চ {amount}
      {/when}
      """)
  String bounded(Bound bound, String amount);

  @Override
  @Message("আমার জানা {stored}টি ঘটনার মধ্যে {all}টি ({by}):")
  String surveyed(String all, String stored, String by);

  @Override
  @Message(
      "আমার জানা {stored}টি ঘটনার মধ্যে {all}টি ({by}), এখানে {from} থেকে {until}, নতুনগুলো আগে:")
  String surveyedPage(String from, String until, String all, String stored, String by);

  @Override
  @Message("আমার জানা {stored}টি ঘটনার একটিও মেলে না ({by})।")
  String surveyedNone(String stored, String by);

  @Override
  @Message("আরও {perhaps}টি মিলতে পারে: সেগুলো ঠিক কবে ঘটেছিল, তা যথেষ্ট নির্দিষ্টভাবে জানা নেই।")
  String surveyedPerhaps(String perhaps);

  @Override
  @Message("আমার জানা {stored}টি ঘটনার মধ্যে সবচেয়ে সাম্প্রতিক “{name}”।")
  String latestOf(String stored, String name);

  @Override
  @Message("আমার জানা {stored}টি ঘটনার মধ্যে সবচেয়ে পুরোনো “{name}”।")
  String earliestOf(String stored, String name);

  @Override
  @Message(
      "আমার জানা {stored}টি ঘটনার মধ্যে যেগুলো মেলে ({by}), সেগুলোর সবচেয়ে সাম্প্রতিক “{name}”।")
  String latestBy(String stored, String name, String by);

  @Override
  @Message("আমার জানা {stored}টি ঘটনার মধ্যে যেগুলো মেলে ({by}), সেগুলোর সবচেয়ে পুরোনো “{name}”।")
  String earliestBy(String stored, String name, String by);

  @Override
  @Message("ক্ষেত্র: {sector}")
  String bySector(String sector);

  @Override
  @Message("দেশ: {country}")
  String byCountry(String country);

  @Override
  @Message("সময়: {time}")
  String byTime(String time);

  @Override
  @Message("সময়: {time} (“{words}”)")
  String byTimeCalled(String time, String words);

  @Override
  @Message("{time} থেকে")
  String since(String time);

  @Override
  @Message("{time} পর্যন্ত")
  String until(String time);

  @Override
  @Message("যাদের দায়ী বলা হয়েছে: “{words}”")
  String byAccused(String words);

  @Override
  @Message("সূত্রে থাকা শব্দ: “{words}”")
  String bySpeaking(String words);

  @Override
  @Message(
      """
      {#when sector}
      {#is HEALTH}স্বাস্থ্য
      {#is FINANCE}অর্থ ও ব্যাংক
      {#is GOVERNMENT}সরকার
      {#is EDUCATION}শিক্ষা
      {#is ENERGY}জ্বালানি ও বিদ্যুৎ
      {#is TELECOM}টেলিযোগাযোগ
      {#is TRANSPORT}পরিবহন
      {#is AVIATION}বিমান চলাচল
      {#is TECHNOLOGY}প্রযুক্তি
      {#is MEDIA}সংবাদমাধ্যম
      {#is DEFENCE}প্রতিরক্ষা
      {#is RETAIL}খুচরা ব্যবসা
      {#is MANUFACTURING}উৎপাদন শিল্প
      {#is WATER}জল সরবরাহ
      {#is NGO}বেসরকারি সংস্থা
      {#is LEGAL}আইন
      {#is CRYPTO}ক্রিপ্টো সম্পদ
      {#is OTHER}অন্যান্য
      {/when}
      """)
  String sector(Sector sector);
}
