package dev.ghotona.wording;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;
import static dev.ghotona.wording.Fictional.ATTACKER;
import static dev.ghotona.wording.Fictional.DEMAND;
import static dev.ghotona.wording.Fictional.HILL_POST;
import static dev.ghotona.wording.Fictional.MANY;
import static dev.ghotona.wording.Fictional.METHOD;
import static dev.ghotona.wording.Fictional.MORE;
import static dev.ghotona.wording.Fictional.POST_DENIAL;
import static dev.ghotona.wording.Fictional.POST_WHEN;
import static dev.ghotona.wording.Fictional.RIVER_BANK;
import static dev.ghotona.wording.Fictional.STATUS;
import static dev.ghotona.wording.Fictional.WHEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answer.Compared;
import dev.ghotona.answering.Answer.Sourced;
import dev.ghotona.answering.Answer.Told;
import dev.ghotona.answering.Answer.Unknown;
import dev.ghotona.answering.Answer.Verdict;
import dev.ghotona.domain.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole replies that tell claims, in each language. */
class RepliesWithClaimsTest {
  private static final Composer COMPOSER = PlainMessages.composer();

  private static String told(Answer answer, Language language) {
    return Rendered.of(COMPOSER.compose(answer, language));
  }

  @Test
  void a_claim_is_told_by_its_statement_with_how_it_was_derived_in_brackets() {
    var answer = new Told(RIVER_BANK, Verdict.NONE, List.of(WHEN));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # answered river-bank-2023 (when)
        The attack began on 4 March 2023. (The paper says only 'yesterday'.)
        | The Daily Example, 5 March 2023, 6:45 AM (India Standard Time)
        > Who was behind it? – River Bank hack
        > How was it done? – River Bank hack
        > How big was it? – River Bank hack
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # answered river-bank-2023 (when)
        হামলা শুরু হয় ৪ মার্চ ২০২৩ তারিখে। (কাগজে শুধু 'গতকাল' লেখা আছে।)
        | দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        > হামলার পেছনে কারা? – নদী ব্যাংকে হামলা
        > কীভাবে করা হয়েছিল? – নদী ব্যাংকে হামলা
        > হামলা কত বড় ছিল? – নদী ব্যাংকে হামলা
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # answered river-bank-2023 (when)
        हमला 4 मार्च 2023 को शुरू हुआ। (अख़बार में केवल 'कल' लिखा है।)
        | दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        > हमले के पीछे कौन था? – नदी बैंक पर हमला
        > हमला कैसे किया गया? – नदी बैंक पर हमला
        > हमला कितना बड़ा था? – नदी बैंक पर हमला
        """);
  }

  @Test
  void yes_stands_before_the_claims_and_a_sayer_is_named_once() {
    var answer = new Told(RIVER_BANK, Verdict.YES, List.of(ATTACKER, METHOD));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # answered river-bank-2023 (attacker method)
        Yes, according to the sources:
        In the view of River Bank: A gang from abroad is behind it.
        The police say that a stolen password was used.
        | The Daily Example, 5 March 2023, 6:45 AM (India Standard Time)
        | Delta Herald, 7 March 2023, 3:30 PM (Bangladesh Standard Time, inferred)
        > How big was it? – River Bank hack
        > What did the attackers demand? – River Bank hack
        > What is the situation now? – River Bank hack
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # answered river-bank-2023 (attacker method)
        হ্যাঁ, সূত্র অনুযায়ী:
        নদী ব্যাংকের ধারণা: হামলার পেছনে আছে বিদেশের একটি চক্র।
        পুলিশ বলছে, একটি চোরাই পাসওয়ার্ড ব্যবহার করা হয়।
        | দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        | ডেল্টা হেরাল্ড, ৭ মার্চ ২০২৩, বিকেল ৩টা ৩০ মিনিট (বাংলাদেশ মানক সময়, অনুমিত)
        > হামলা কত বড় ছিল? – নদী ব্যাংকে হামলা
        > হামলাকারীরা কী দাবি করেছে? – নদী ব্যাংকে হামলা
        > এখন কী অবস্থা? – নদী ব্যাংকে হামলা
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # answered river-bank-2023 (attacker method)
        हाँ, स्रोतों के अनुसार:
        नदी बैंक का मानना है: इसके पीछे विदेश का एक गिरोह है।
        पुलिस का कहना है कि चुराया हुआ पासवर्ड इस्तेमाल हुआ।
        | दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        | डेल्टा हेराल्ड, 7 मार्च 2023, दोपहर 3 बजकर 30 मिनट (बांग्लादेश मानक समय, अनुमानित)
        > हमला कितना बड़ा था? – नदी बैंक पर हमला
        > हमलावरों की माँग क्या थी? – नदी बैंक पर हमला
        > अभी क्या स्थिति है? – नदी बैंक पर हमला
        """);
  }

  @Test
  void no_stands_before_the_claims_and_sources_that_disagree_stand_side_by_side() {
    var answer = new Told(RIVER_BANK, Verdict.NO, List.of(MANY, MORE));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # answered river-bank-2023 (many more)
        No, not according to the sources:
        According to The Daily Example: It hit about 30,000 accounts.
        According to Delta Herald: At least 60,000 accounts were hit.
        | The Daily Example, 5 March 2023, 6:45 AM (India Standard Time)
        | Delta Herald, 7 March 2023, 3:30 PM (Bangladesh Standard Time, inferred)
        > What did the attackers demand? – River Bank hack
        > What is the situation now? – River Bank hack
        > When did it happen? – River Bank hack
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # answered river-bank-2023 (many more)
        না, সূত্র অনুযায়ী তা নয়:
        দৈনিক উদাহরণের বক্তব্য: প্রায় ৩০ হাজার হিসাবে এর প্রভাব পড়ে।
        ডেল্টা হেরাল্ডের বক্তব্য: অন্তত ৬০ হাজার হিসাব আক্রান্ত হয়।
        | দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        | ডেল্টা হেরাল্ড, ৭ মার্চ ২০২৩, বিকেল ৩টা ৩০ মিনিট (বাংলাদেশ মানক সময়, অনুমিত)
        > হামলাকারীরা কী দাবি করেছে? – নদী ব্যাংকে হামলা
        > এখন কী অবস্থা? – নদী ব্যাংকে হামলা
        > কবে ঘটেছিল? – নদী ব্যাংকে হামলা
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # answered river-bank-2023 (many more)
        नहीं, स्रोतों के अनुसार ऐसा नहीं है:
        दैनिक उदाहरण के अनुसार: इसका असर लगभग 30 हज़ार खातों पर पड़ा।
        डेल्टा हेराल्ड के अनुसार: कम से कम 60 हज़ार खाते प्रभावित हुए।
        | दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        | डेल्टा हेराल्ड, 7 मार्च 2023, दोपहर 3 बजकर 30 मिनट (बांग्लादेश मानक समय, अनुमानित)
        > हमलावरों की माँग क्या थी? – नदी बैंक पर हमला
        > अभी क्या स्थिति है? – नदी बैंक पर हमला
        > यह कब हुआ? – नदी बैंक पर हमला
        """);
  }

  @Test
  void what_is_not_said_is_admitted_and_untranslated_claims_are_told_by_value_or_as_they_are() {
    var answer = new Told(RIVER_BANK, Verdict.NOT_SAID, List.of(DEMAND, STATUS));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # answered river-bank-2023 (demand status)
        The sources do not say that. What they do say:
        The gang asked for a ransom of about 1.5 million US dollars.
        The branches are open again.
        | The Daily Example, 5 March 2023, 6:45 AM (India Standard Time)
        > When did it happen? – River Bank hack
        > Who was behind it? – River Bank hack
        > How was it done? – River Bank hack
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # answered river-bank-2023 (demand status)
        সূত্রে তা বলা নেই। যা জানা যায়:
        দাবি: প্রায় ১৫ লাখ মার্কিন ডলার – ইংরেজিতে বলা আছে: “The gang asked for a ransom of about 1.5 million US dollars.”
        ইংরেজিতে বলা আছে: “The branches are open again.”
        | দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        > কবে ঘটেছিল? – নদী ব্যাংকে হামলা
        > হামলার পেছনে কারা? – নদী ব্যাংকে হামলা
        > কীভাবে করা হয়েছিল? – নদী ব্যাংকে হামলা
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # answered river-bank-2023 (demand status)
        स्रोतों में यह नहीं बताया गया है। जो पता है:
        माँग: लगभग 15 लाख यूएस डॉलर – अंग्रेज़ी में कहा गया है: “The gang asked for a ransom of about 1.5 million US dollars.”
        अंग्रेज़ी में कहा गया है: “The branches are open again.”
        | दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        > यह कब हुआ? – नदी बैंक पर हमला
        > हमले के पीछे कौन था? – नदी बैंक पर हमला
        > हमला कैसे किया गया? – नदी बैंक पर हमला
        """);
  }

  @Test
  void a_denial_is_told_as_one() {
    var answer = new Told(HILL_POST, Verdict.NONE, List.of(POST_DENIAL));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # answered hill-post-2021 (denial)
        A denial by The neighbours: They had nothing to do with it.
        | Hill Gazette, 1 February 2021, 12:00 PM (UTC)
        > When did it happen? – Hill Post outage
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # answered hill-post-2021 (denial)
        প্রতিবেশীদের অস্বীকার: এর সঙ্গে তাদের কোনো যোগ নেই।
        | পাহাড়ি গেজেট, ১ ফেব্রুয়ারি ২০২১, দুপুর ১২টা (UTC)
        > কবে ঘটেছিল? – পাহাড়ি ডাকে বিভ্রাট
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # answered hill-post-2021 (denial)
        पड़ोसी का इनकार: उनका इससे कोई लेना-देना नहीं।
        | पहाड़ी गज़ट, 1 फ़रवरी 2021, दोपहर 12 बजे (UTC)
        > यह कब हुआ? – पहाड़ी डाक का ठप होना
        """);
  }

  @Test
  void a_source_is_told_with_its_date_and_whether_its_zone_is_inferred() {
    var answer = new Sourced(RIVER_BANK, List.of(WHEN, METHOD));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # answered river-bank-2023 (when method)
        Source: The Daily Example, “River Bank goes dark”, 5 March 2023, 6:45 AM (India Standard Time)
        https://daily.example/river-bank
        The attack began on 4 March 2023. (The paper says only 'yesterday'.)
        Source: Delta Herald, 7 March 2023, 3:30 PM (Bangladesh Standard Time, inferred)
        The police say that a stolen password was used.
        | The Daily Example, 5 March 2023, 6:45 AM (India Standard Time)
        | Delta Herald, 7 March 2023, 3:30 PM (Bangladesh Standard Time, inferred)
        > Who was behind it? – River Bank hack
        > How big was it? – River Bank hack
        > What did the attackers demand? – River Bank hack
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # answered river-bank-2023 (when method)
        সূত্র: দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        https://daily.example/river-bank
        হামলা শুরু হয় ৪ মার্চ ২০২৩ তারিখে। (কাগজে শুধু 'গতকাল' লেখা আছে।)
        সূত্র: ডেল্টা হেরাল্ড, “নদী ব্যাংকে হানা”, ৭ মার্চ ২০২৩, বিকেল ৩টা ৩০ মিনিট (বাংলাদেশ মানক সময়, অনুমিত)
        পুলিশ বলছে, একটি চোরাই পাসওয়ার্ড ব্যবহার করা হয়।
        | দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        | ডেল্টা হেরাল্ড, ৭ মার্চ ২০২৩, বিকেল ৩টা ৩০ মিনিট (বাংলাদেশ মানক সময়, অনুমিত)
        > হামলার পেছনে কারা? – নদী ব্যাংকে হামলা
        > হামলা কত বড় ছিল? – নদী ব্যাংকে হামলা
        > হামলাকারীরা কী দাবি করেছে? – নদী ব্যাংকে হামলা
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # answered river-bank-2023 (when method)
        स्रोत: दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        https://daily.example/river-bank
        हमला 4 मार्च 2023 को शुरू हुआ। (अख़बार में केवल 'कल' लिखा है।)
        स्रोत: डेल्टा हेराल्ड, 7 मार्च 2023, दोपहर 3 बजकर 30 मिनट (बांग्लादेश मानक समय, अनुमानित)
        पुलिस का कहना है कि चुराया हुआ पासवर्ड इस्तेमाल हुआ।
        | दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        | डेल्टा हेराल्ड, 7 मार्च 2023, दोपहर 3 बजकर 30 मिनट (बांग्लादेश मानक समय, अनुमानित)
        > हमले के पीछे कौन था? – नदी बैंक पर हमला
        > हमला कितना बड़ा था? – नदी बैंक पर हमला
        > हमलावरों की माँग क्या थी? – नदी बैंक पर हमला
        """);
  }

  @Test
  void the_earlier_incident_is_told_first() {
    var answer =
        new Compared(
            List.of(
                new Told(RIVER_BANK, Verdict.NONE, List.of(WHEN)),
                new Told(HILL_POST, Verdict.NONE, List.of(POST_WHEN))),
            Optional.of(HILL_POST));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # answered (when when)
        “Hill Post outage” came first.
        Hill Post outage:
        The mail stopped in January 2021.
        River Bank hack:
        The attack began on 4 March 2023. (The paper says only 'yesterday'.)
        | Hill Gazette, 1 February 2021, 12:00 PM (UTC)
        | The Daily Example, 5 March 2023, 6:45 AM (India Standard Time)
        > Who was behind it? – River Bank hack
        > Who has denied it? – Hill Post outage
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # answered (when when)
        আগে ঘটেছে “পাহাড়ি ডাকে বিভ্রাট”।
        পাহাড়ি ডাকে বিভ্রাট:
        ডাক বন্ধ হয় ২০২১ সালের জানুয়ারিতে।
        নদী ব্যাংকে হামলা:
        হামলা শুরু হয় ৪ মার্চ ২০২৩ তারিখে। (কাগজে শুধু 'গতকাল' লেখা আছে।)
        | পাহাড়ি গেজেট, ১ ফেব্রুয়ারি ২০২১, দুপুর ১২টা (UTC)
        | দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        > হামলার পেছনে কারা? – নদী ব্যাংকে হামলা
        > কারা অস্বীকার করেছে? – পাহাড়ি ডাকে বিভ্রাট
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # answered (when when)
        पहले “पहाड़ी डाक का ठप होना” की घटना हुई।
        पहाड़ी डाक का ठप होना:
        डाक जनवरी 2021 में बंद हुई।
        नदी बैंक पर हमला:
        हमला 4 मार्च 2023 को शुरू हुआ। (अख़बार में केवल 'कल' लिखा है।)
        | पहाड़ी गज़ट, 1 फ़रवरी 2021, दोपहर 12 बजे (UTC)
        | दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        > हमले के पीछे कौन था? – नदी बैंक पर हमला
        > किसने इनकार किया है? – पहाड़ी डाक का ठप होना
        """);
  }

  @Test
  void incidents_compared_keep_their_order_where_none_is_known_to_be_earlier() {
    var answer =
        new Compared(
            List.of(
                new Told(RIVER_BANK, Verdict.NONE, List.of(ATTACKER)),
                new Told(HILL_POST, Verdict.YES, List.of(POST_WHEN))),
            Optional.empty());
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # answered (attacker when)
        River Bank hack:
        In the view of River Bank: A gang from abroad is behind it.
        Hill Post outage:
        Yes, according to the sources:
        The mail stopped in January 2021.
        | The Daily Example, 5 March 2023, 6:45 AM (India Standard Time)
        | Hill Gazette, 1 February 2021, 12:00 PM (UTC)
        > How was it done? – River Bank hack
        > Who has denied it? – Hill Post outage
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # answered (attacker when)
        নদী ব্যাংকে হামলা:
        নদী ব্যাংকের ধারণা: হামলার পেছনে আছে বিদেশের একটি চক্র।
        পাহাড়ি ডাকে বিভ্রাট:
        হ্যাঁ, সূত্র অনুযায়ী:
        ডাক বন্ধ হয় ২০২১ সালের জানুয়ারিতে।
        | দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        | পাহাড়ি গেজেট, ১ ফেব্রুয়ারি ২০২১, দুপুর ১২টা (UTC)
        > কীভাবে করা হয়েছিল? – নদী ব্যাংকে হামলা
        > কারা অস্বীকার করেছে? – পাহাড়ি ডাকে বিভ্রাট
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # answered (attacker when)
        नदी बैंक पर हमला:
        नदी बैंक का मानना है: इसके पीछे विदेश का एक गिरोह है।
        पहाड़ी डाक का ठप होना:
        हाँ, स्रोतों के अनुसार:
        डाक जनवरी 2021 में बंद हुई।
        | दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        | पहाड़ी गज़ट, 1 फ़रवरी 2021, दोपहर 12 बजे (UTC)
        > हमला कैसे किया गया? – नदी बैंक पर हमला
        > किसने इनकार किया है? – पहाड़ी डाक का ठप होना
        """);
  }

  @Test
  void the_unknown_is_admitted_before_the_nearest_claims() {
    var answer = new Unknown(RIVER_BANK, List.of(MANY));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # unknown river-bank-2023 (many)
        The sources on “River Bank hack” do not say that.
        The nearest they say:
        It hit about 30,000 accounts.
        | The Daily Example, 5 March 2023, 6:45 AM (India Standard Time)
        > What did the attackers demand? – River Bank hack
        > What is the situation now? – River Bank hack
        > When did it happen? – River Bank hack
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # unknown river-bank-2023 (many)
        “নদী ব্যাংকে হামলা” সম্পর্কে সূত্রে এ কথা বলা নেই।
        সবচেয়ে কাছাকাছি যা বলা আছে:
        প্রায় ৩০ হাজার হিসাবে এর প্রভাব পড়ে।
        | দৈনিক উদাহরণ, ৫ মার্চ ২০২৩, সকাল ৬টা ৪৫ মিনিট (ভারতীয় মানক সময়)
        > হামলাকারীরা কী দাবি করেছে? – নদী ব্যাংকে হামলা
        > এখন কী অবস্থা? – নদী ব্যাংকে হামলা
        > কবে ঘটেছিল? – নদী ব্যাংকে হামলা
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # unknown river-bank-2023 (many)
        “नदी बैंक पर हमला” के बारे में स्रोतों में यह नहीं बताया गया है।
        इससे सबसे नज़दीकी बात जो बताई गई है:
        इसका असर लगभग 30 हज़ार खातों पर पड़ा।
        | दैनिक उदाहरण, 5 मार्च 2023, सुबह 6 बजकर 45 मिनट (भारतीय मानक समय)
        > हमलावरों की माँग क्या थी? – नदी बैंक पर हमला
        > अभी क्या स्थिति है? – नदी बैंक पर हमला
        > यह कब हुआ? – नदी बैंक पर हमला
        """);
  }

  @Test
  void the_unknown_is_admitted_where_nothing_is_near() {
    var answer = new Unknown(HILL_POST, List.of());
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # unknown hill-post-2021
        The sources on “Hill Post outage” do not say that.
        > Who has denied it? – Hill Post outage
        > When did it happen? – Hill Post outage
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # unknown hill-post-2021
        “পাহাড়ি ডাকে বিভ্রাট” সম্পর্কে সূত্রে এ কথা বলা নেই।
        > কারা অস্বীকার করেছে? – পাহাড়ি ডাকে বিভ্রাট
        > কবে ঘটেছিল? – পাহাড়ি ডাকে বিভ্রাট
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # unknown hill-post-2021
        “पहाड़ी डाक का ठप होना” के बारे में स्रोतों में यह नहीं बताया गया है।
        > किसने इनकार किया है? – पहाड़ी डाक का ठप होना
        > यह कब हुआ? – पहाड़ी डाक का ठप होना
        """);
  }
}
