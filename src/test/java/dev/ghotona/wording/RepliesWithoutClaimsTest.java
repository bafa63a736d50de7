package dev.ghotona.wording;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;
import static dev.ghotona.wording.Fictional.HILL_POST;
import static dev.ghotona.wording.Fictional.RIVER_BANK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answer.Clarify;
import dev.ghotona.answering.Answer.Help;
import dev.ghotona.answering.Answer.LanguageChosen;
import dev.ghotona.answering.Answer.Listed;
import dev.ghotona.answering.Answer.OutOfScope;
import dev.ghotona.answering.Answer.SmallTalk;
import dev.ghotona.answering.Answer.SmallTalk.Kind;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.WrittenForm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole replies that tell no claim, in each language. */
class RepliesWithoutClaimsTest {
  private static final Composer COMPOSER = PlainMessages.composer();

  private static String told(Answer answer, Language language) {
    return Rendered.of(COMPOSER.compose(answer, language));
  }

  @Test
  void an_apology_comes_in_the_letters_that_are_wanted() {
    var own = COMPOSER.apologise(BENGALI, Letters.OWN);
    var latin = COMPOSER.apologise(BENGALI, Letters.LATIN);
    assertThat(own.form()).isEqualTo(WrittenForm.BENGALI);
    assertThat(own.text()).containsPattern("\\p{IsBengali}");
    assertThat(latin.form()).isEqualTo(WrittenForm.BENGALI_LATIN);
    assertThat(latin.text()).isNotBlank().doesNotContainPattern("\\p{IsBengali}");
  }

  @Test
  void incidents_are_listed_by_name() {
    var answer = new Listed(List.of(HILL_POST, RIVER_BANK));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # listed
        The incidents I know:
        • Hill Post outage
        • River Bank hack
        > When did it happen? – Hill Post outage
        > How was it done? – River Bank hack
        > Who has denied it? – Hill Post outage
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # listed
        যে ঘটনাগুলো আমার জানা:
        • পাহাড়ি ডাকে বিভ্রাট
        • নদী ব্যাংকে হামলা
        > কবে ঘটেছিল? – পাহাড়ি ডাকে বিভ্রাট
        > কীভাবে করা হয়েছিল? – নদী ব্যাংকে হামলা
        > কারা অস্বীকার করেছে? – পাহাড়ি ডাকে বিভ্রাট
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # listed
        जो घटनाएँ मुझे मालूम हैं:
        • पहाड़ी डाक का ठप होना
        • नदी बैंक पर हमला
        > यह कब हुआ? – पहाड़ी डाक का ठप होना
        > हमला कैसे किया गया? – नदी बैंक पर हमला
        > किसने इनकार किया है? – पहाड़ी डाक का ठप होना
        """);
  }

  @Test
  void an_empty_list_says_so() {
    var answer = new Listed(List.of());
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # listed
        No incident is stored yet.
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # listed
        এখনও কোনো ঘটনা জমা নেই।
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # listed
        अभी कोई घटना दर्ज नहीं है।
        """);
  }

  @Test
  void asking_back_names_the_candidates() {
    var answer = new Clarify(List.of(HILL_POST, RIVER_BANK));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # clarify
        Which incident do you mean?
        • Hill Post outage
        • River Bank hack
        > Hill Post outage
        > River Bank hack
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # clarify
        কোন ঘটনাটির কথা বলছেন?
        • পাহাড়ি ডাকে বিভ্রাট
        • নদী ব্যাংকে হামলা
        > পাহাড়ি ডাকে বিভ্রাট
        > নদী ব্যাংকে হামলা
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # clarify
        आप किस घटना की बात कर रहे हैं?
        • पहाड़ी डाक का ठप होना
        • नदी बैंक पर हमला
        > पहाड़ी डाक का ठप होना
        > नदी बैंक पर हमला
        """);
  }

  @Test
  void out_of_scope_names_what_can_be_asked() {
    var answer = new OutOfScope(List.of(HILL_POST, RIVER_BANK));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # out_of_scope
        I know only about the cyber incidents that are stored with me.
        For example, about:
        • Hill Post outage
        • River Bank hack
        > When did it happen? – Hill Post outage
        > How was it done? – River Bank hack
        > Who has denied it? – Hill Post outage
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # out_of_scope
        আমি শুধু আমার কাছে জমা থাকা সাইবার ঘটনাগুলোর কথা জানি।
        যেমন:
        • পাহাড়ি ডাকে বিভ্রাট
        • নদী ব্যাংকে হামলা
        > কবে ঘটেছিল? – পাহাড়ি ডাকে বিভ্রাট
        > কীভাবে করা হয়েছিল? – নদী ব্যাংকে হামলা
        > কারা অস্বীকার করেছে? – পাহাড়ি ডাকে বিভ্রাট
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # out_of_scope
        मैं केवल अपने पास दर्ज साइबर घटनाओं के बारे में जानता हूँ।
        जैसे:
        • पहाड़ी डाक का ठप होना
        • नदी बैंक पर हमला
        > यह कब हुआ? – पहाड़ी डाक का ठप होना
        > हमला कैसे किया गया? – नदी बैंक पर हमला
        > किसने इनकार किया है? – पहाड़ी डाक का ठप होना
        """);
  }

  @Test
  void out_of_scope_names_nothing_where_nothing_is_stored() {
    var answer = new OutOfScope(List.of());
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # out_of_scope
        I know only about the cyber incidents that are stored with me.
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # out_of_scope
        আমি শুধু আমার কাছে জমা থাকা সাইবার ঘটনাগুলোর কথা জানি।
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # out_of_scope
        मैं केवल अपने पास दर्ज साइबर घटनाओं के बारे में जानता हूँ।
        """);
  }

  @Test
  void a_greeting_is_returned() {
    var answer = new SmallTalk(Kind.GREETING, List.of(RIVER_BANK));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # smalltalk
        Hello! Ask me about a cyber incident, in English, Bengali or Hindi.
        > When did it happen? – River Bank hack
        > How was it done? – River Bank hack
        > What did the attackers demand? – River Bank hack
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # smalltalk
        শুভেচ্ছা! সাইবার হামলার কোনো ঘটনা নিয়ে বাংলা, হিন্দি বা ইংরেজিতে প্রশ্ন করুন।
        > কবে ঘটেছিল? – নদী ব্যাংকে হামলা
        > কীভাবে করা হয়েছিল? – নদী ব্যাংকে হামলা
        > হামলাকারীরা কী দাবি করেছে? – নদী ব্যাংকে হামলা
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # smalltalk
        नमस्ते! किसी साइबर हमले के बारे में हिंदी, बांग्ला या अंग्रेज़ी में पूछिए।
        > यह कब हुआ? – नदी बैंक पर हमला
        > हमला कैसे किया गया? – नदी बैंक पर हमला
        > हमलावरों की माँग क्या थी? – नदी बैंक पर हमला
        """);
  }

  @Test
  void thanks_are_returned() {
    var answer = new SmallTalk(Kind.THANKS, List.of());
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # smalltalk
        You are welcome. Ask me if you want to know more.
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # smalltalk
        আপনাকেও ধন্যবাদ। আরও কিছু জানতে চাইলে লিখুন।
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # smalltalk
        आपका स्वागत है। और कुछ जानना हो तो पूछिए।
        """);
  }

  @Test
  void the_bot_says_what_it_is() {
    var answer = new SmallTalk(Kind.ABOUT, List.of());
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # smalltalk
        I am Ghotona, a chatbot. I answer questions about cyber incidents from published sources.
        With each answer I name its sources; what they do not say, I do not say either.
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # smalltalk
        আমি ঘটনা, একটি চ্যাটবট। সাইবার হামলার নানা ঘটনা নিয়ে প্রশ্নের উত্তর দিই, প্রকাশিত সূত্র থেকে।
        প্রতিটি উত্তরের সঙ্গে তার সূত্র বলি; সূত্রে যা নেই, তা আমিও বলি না।
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # smalltalk
        मैं घटना हूँ, एक चैटबॉट। साइबर हमलों की घटनाओं के बारे में सवालों के जवाब प्रकाशित स्रोतों से देता हूँ।
        हर जवाब के साथ उसके स्रोत बताता हूँ; जो स्रोतों में नहीं है, वह मैं भी नहीं कहता।
        """);
  }

  @Test
  void chat_is_declined() {
    var answer = new SmallTalk(Kind.CHAT, List.of());
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # smalltalk
        I can only talk about cyber incidents. Ask me about one of them.
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # smalltalk
        আমি শুধু সাইবার হামলার ঘটনা নিয়ে কথা বলতে পারি। তেমন কোনো ঘটনা নিয়ে প্রশ্ন করুন।
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # smalltalk
        मैं केवल साइबर हमलों की घटनाओं पर बात कर सकता हूँ। ऐसी किसी घटना के बारे में पूछिए।
        """);
  }

  @Test
  void help_tells_how_to_ask() {
    var answer = new Help(List.of(HILL_POST, RIVER_BANK));
    assertThat(told(answer, ENGLISH))
        .isEqualTo(
            """
        # help
        Name an incident and ask: when did it happen, who was behind it, how was it done, what damage did it do, how far is the investigation?
        In your next question you need not name it again.
        You can also ask where something is known from, or which incidents I know.
        Write in English, Bengali or Hindi; Latin letters will do for all three.
        > When did it happen? – Hill Post outage
        > How was it done? – River Bank hack
        > Who has denied it? – Hill Post outage
        """);
    assertThat(told(answer, BENGALI))
        .isEqualTo(
            """
        # help
        কোনো ঘটনার নাম দিয়ে প্রশ্ন করুন: কবে ঘটেছিল, কারা করেছে, কীভাবে করেছে, কী ক্ষতি হয়েছে, তদন্ত কতদূর?
        পরের প্রশ্নে নামটি আর না লিখলেও চলবে।
        কথাটা কোথা থেকে জানা গেল, কিংবা কোন কোন ঘটনা আমার জানা, তা-ও জিজ্ঞেস করতে পারেন।
        বাংলা, হিন্দি বা ইংরেজিতে লিখুন; তিনটিই রোমান হরফে লিখলেও চলবে।
        > কবে ঘটেছিল? – পাহাড়ি ডাকে বিভ্রাট
        > কীভাবে করা হয়েছিল? – নদী ব্যাংকে হামলা
        > কারা অস্বীকার করেছে? – পাহাড়ি ডাকে বিভ্রাট
        """);
    assertThat(told(answer, HINDI))
        .isEqualTo(
            """
        # help
        किसी घटना का नाम लेकर पूछिए: कब हुई, किसने की, कैसे की गई, क्या नुकसान हुआ, जाँच कहाँ तक पहुँची?
        अगले सवाल में नाम दोबारा लिखना ज़रूरी नहीं।
        कोई बात कहाँ से पता चली, या मुझे कौन-सी घटनाएँ मालूम हैं, यह भी पूछ सकते हैं।
        हिंदी, बांग्ला या अंग्रेज़ी में लिखिए; तीनों रोमन अक्षरों में भी चलेंगी।
        > यह कब हुआ? – पहाड़ी डाक का ठप होना
        > हमला कैसे किया गया? – नदी बैंक पर हमला
        > किसने इनकार किया है? – पहाड़ी डाक का ठप होना
        """);
  }

  @Test
  void a_chosen_language_is_confirmed_in_that_language() {
    assertThat(told(new LanguageChosen(HINDI, List.of()), ENGLISH))
        .isEqualTo("# smalltalk\nअब से मैं हिंदी में जवाब दूँगा।\n");
    assertThat(told(new LanguageChosen(BENGALI, List.of()), HINDI))
        .isEqualTo("# smalltalk\nএখন থেকে বাংলায় উত্তর দেব।\n");
    assertThat(told(new LanguageChosen(ENGLISH, List.of()), BENGALI))
        .isEqualTo("# smalltalk\nFrom now on I answer in English.\n");
  }
}
