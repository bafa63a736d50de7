package dev.ghotona.wording;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value.Bound;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The fixed phrases in Hindi. */
@Localized("hi")
public interface HindiMessages extends Messages {

  @Override
  @Message("हाँ, स्रोतों के अनुसार:")
  String yes();

  @Override
  @Message("नहीं, स्रोतों के अनुसार ऐसा नहीं है:")
  String no();

  @Override
  @Message("स्रोतों में यह नहीं बताया गया है। जो पता है:")
  String notSaid();

  @Override
  @Message(
      """
      {#when stance}
      {#is REPORTED}{who} के अनुसार: {statement}
      {#is ESTIMATED}{who} का अनुमान है: {statement}
      {#is BELIEVED}{who} का मानना है: {statement}
      {#is DENIED}{who} का इनकार: {statement}
      {#is CONFIRMED}{who} की ओर से पुष्टि: {statement}
      {/when}
      """)
  String attributed(Stance stance, String who, String statement);

  @Override
  @Message(
      """
      {#when stance}
      {#is REPORTED}{statement}
      {#is ESTIMATED}अनुमान है: {statement}
      {#is BELIEVED}ऐसा माना जाता है: {statement}
      {#is DENIED}इनकार: {statement}
      {#is CONFIRMED}{statement}
      {/when}
      """)
  String unattributed(Stance stance, String statement);

  @Override
  @Message(
      """
      {#when stance}
      {#is REPORTED}
      {#is ESTIMATED}अनुमान|अंदाज़|संभव|संभाव|आशंका|सकत
      {#is BELIEVED}मान|विश्वास|शक|संदेह|आशंका|सकत
      {#is DENIED}इनकार|इंकार|खंडन|नकार|ख़ारिज|खारिज
      {#is CONFIRMED}
      {/when}
      """)
  String signsOf(Stance stance);

  @Override
  @Message(
      """
      {#when original}
      {#is BENGALI}बांग्ला में: {text}
      {#is ENGLISH}अंग्रेज़ी में: {text}
      {#is HINDI}हिंदी में: {text}
      {/when}
      """)
  String statedIn(Language original, String text);

  @Override
  @Message(
      """
      {#when original}
      {#is BENGALI}बांग्ला में कहा गया है: “{text}”
      {#is ENGLISH}अंग्रेज़ी में कहा गया है: “{text}”
      {#is HINDI}हिंदी में कहा गया है: “{text}”
      {/when}
      """)
  String quotedIn(Language original, String text);

  @Override
  @Message("स्रोत: {publisher}, {published}")
  String source(String publisher, String published);

  @Override
  @Message("स्रोत: {publisher}, “{title}”, {published}")
  String titledSource(String publisher, String title, String published);

  @Override
  @Message("पहले “{incident}” की घटना हुई।")
  String cameFirst(String incident);

  @Override
  @Message("जो घटनाएँ मुझे मालूम हैं:")
  String listed();

  @Override
  @Message("अभी कोई घटना दर्ज नहीं है।")
  String nothingStored();

  @Override
  @Message("आप किस घटना की बात कर रहे हैं?")
  String clarify();

  @Override
  @Message("“{incident}” के बारे में स्रोतों में यह नहीं बताया गया है।")
  String unknown(String incident);

  @Override
  @Message("इससे सबसे नज़दीकी बात जो बताई गई है:")
  String nearest();

  @Override
  @Message("मैं केवल अपने पास दर्ज साइबर घटनाओं के बारे में जानता हूँ।")
  String outOfScope();

  @Override
  @Message("जैसे:")
  String forExample();

  @Override
  @Message("नमस्ते! किसी साइबर हमले के बारे में हिंदी, बांग्ला या अंग्रेज़ी में पूछिए।")
  String greeting();

  @Override
  @Message("आपका स्वागत है। और कुछ जानना हो तो पूछिए।")
  String thanks();

  @Override
  @Message(
      """
      मैं घटना हूँ, एक चैटबॉट। साइबर हमलों की घटनाओं के बारे में सवालों के जवाब प्रकाशित स्रोतों से देता हूँ।
      हर जवाब के साथ उसके स्रोत बताता हूँ; जो स्रोतों में नहीं है, वह मैं भी नहीं कहता।
      """)
  String about();

  @Override
  @Message("मैं केवल साइबर हमलों की घटनाओं पर बात कर सकता हूँ। ऐसी किसी घटना के बारे में पूछिए।")
  String chat();

  @Override
  @Message(
      """
      किसी घटना का नाम लेकर पूछिए: कब हुई, किसने की, कैसे की गई, क्या नुकसान हुआ, जाँच कहाँ तक पहुँची?
      अगले सवाल में नाम दोबारा लिखना ज़रूरी नहीं।
      कोई बात कहाँ से पता चली, या मुझे कौन-सी घटनाएँ मालूम हैं, यह भी पूछ सकते हैं।
      हिंदी, बांग्ला या अंग्रेज़ी में लिखिए; तीनों रोमन अक्षरों में भी चलेंगी।
      """)
  String help();

  @Override
  @Message("यहाँ कुछ गड़बड़ हो गई, इसलिए मैं इसका जवाब नहीं दे सका। थोड़ी देर बाद फिर पूछिए।")
  String fault();

  @Override
  @Message("अब से मैं हिंदी में जवाब दूँगा।")
  String languageChosen();

  @Override
  @Message("अब से आप जिस भाषा में लिखेंगे, उसी में जवाब दूँगा।")
  String languageLeft();

  @Override
  @Message("जो घटनाएँ मुझे मालूम हैं, कुल {all}:")
  String allListed(String all);

  @Override
  @Message("जो घटनाएँ मुझे मालूम हैं, {all} में से {from} से {until}:")
  String someListed(String from, String until, String all);

  @Override
  @Message("अगला पृष्ठ →")
  String nextPage();

  @Override
  @Message("← पिछला पृष्ठ")
  String previousPage();

  @Override
  @Message("“{incident}”, समय के क्रम में:")
  String chronicle(String incident);

  @Override
  @Message("“{incident}” के बारे में मेरे स्रोत:")
  String publications(String incident);

  @Override
  @Message("• {publisher}, “{title}”, {published}")
  String publication(String publisher, String title, String published);

  @Override
  @Message(
      """
      {#when chosen}
      {#is BENGALI}मैं बांग्ला में जवाब देता हूँ।
      {#is ENGLISH}मैं अंग्रेज़ी में जवाब देता हूँ।
      {#is HINDI}मैं हिंदी में जवाब देता हूँ।
      {/when}
      """)
  String answersIn(Language chosen);

  @Override
  @Message("आप जिस भाषा में लिखते हैं, उसी में जवाब देता हूँ।")
  String answersAsAsked();

  @Override
  @Message("किस भाषा में जवाब दूँ?")
  String chooseLanguage();

  @Override
  @Message("जिस भाषा में लिखूँ")
  String automatic();

  @Override
  @Message(
      """
      जवाब देते ही आपका संदेश मिटा दिया जाता है; जवाब न दे पाऊँ तो {texts} बाद।
      पिछली बातचीत {dialogues} तक याद रखता हूँ, ताकि आप आगे पूछ सकें। चुनी हुई भाषा आख़िरी बार काम आने के बाद {languages} तक रखता हूँ।
      संदेश आया और उसका जवाब गया, बस इतना {receipts} तक रखता हूँ, ताकि कोई जवाब दो बार न जाए।
      जो जवाब लिए जाने के इंतज़ार में है, वह {replies} तक रहता है; जो भेजा न जा सका, वह {letters} तक।
      जिस सवाल का जवाब किसी स्रोत में नहीं, वह {questions} तक रखा जाता है, बिना यह दर्ज किए कि किसने पूछा।
      आप चाहें तो आपके बारे में रखा सब कुछ अभी मिटा दूँ।
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
  @Message("सब मिटा दें")
  String forget();

  @Override
  @Message(
      "हो गया: आपके बारे में जो कुछ रखा था, सब मिटा दिया गया है। आप जब चाहें फिर पूछ सकते हैं।")
  String forgotten();

  @Override
  @Message("मैं केवल लिखा हुआ पढ़ सकता हूँ। कृपया अपना सवाल लिखकर भेजिए।")
  String onlyText();

  @Override
  @Message("यह मेरे लिए बहुत लंबा है। कृपया कम शब्दों में पूछिए।")
  String tooLong();

  @Override
  @Message("एक साथ बहुत सारे संदेश आ गए। कृपया एक मिनट बाद फिर पूछिए।")
  String tooFast();

  @Override
  @Message("यह निर्देश मुझे मालूम नहीं। जो मालूम हैं: {commands}।")
  String unknownCommand(String commands);

  @Override
  @Message(
      """
      {#when aspect}
      {#is WHEN}यह कब हुआ?
      {#is WHERE}यह कहाँ हुआ?
      {#is VICTIM}इसका शिकार कौन हुआ?
      {#is SYSTEM}किस सिस्टम पर हमला हुआ?
      {#is ATTACKER}हमले के पीछे कौन था?
      {#is METHOD}हमला कैसे किया गया?
      {#is IMPACT}क्या नुकसान हुआ?
      {#is DATA}किस डेटा पर असर पड़ा?
      {#is SCALE}हमला कितना बड़ा था?
      {#is DEMAND}हमलावरों की माँग क्या थी?
      {#is MOTIVE}हमला क्यों किया गया?
      {#is RESPONSE}क्या क़दम उठाए गए?
      {#is INVESTIGATION}जाँच में क्या पता चला?
      {#is STATUS}अभी क्या स्थिति है?
      {#is ADVICE}क्या सलाह दी गई है?
      {#is DENIAL}किसने इनकार किया है?
      {#is PRECEDENT}क्या ऐसा पहले भी हुआ है?
      {#is TARGETS}हमलावर आम तौर पर किसे निशाना बनाते हैं?
      {#is BACKGROUND}घटना की पृष्ठभूमि क्या है?
      {#is REPORTING}यह ख़बर किसने दी?
      {/when}
      """)
  String question(Aspect aspect);

  @Override
  @Message(
      """
      {#when aspect}
      {#is WHEN}कब
      {#is WHERE}कहाँ
      {#is VICTIM}शिकार
      {#is SYSTEM}सिस्टम
      {#is ATTACKER}हमलावर
      {#is METHOD}तरीक़ा
      {#is IMPACT}नुकसान
      {#is DATA}डेटा
      {#is SCALE}पैमाना
      {#is DEMAND}माँग
      {#is MOTIVE}मक़सद
      {#is RESPONSE}क़दम
      {#is INVESTIGATION}जाँच
      {#is STATUS}स्थिति
      {#is ADVICE}सलाह
      {#is DENIAL}इनकार
      {#is PRECEDENT}मिसाल
      {#is TARGETS}आम निशाने
      {#is BACKGROUND}पृष्ठभूमि
      {#is REPORTING}ख़बर
      {/when}
      """)
  String label(Aspect aspect);

  @Override
  @Message("{from} से {until}")
  String range(String from, String until);

  @Override
  @Message("{part} {hour} बजे")
  String hour(String part, String hour);

  @Override
  @Message("{part} {hour} बजे")
  String onTheHour(String part, String hour);

  @Override
  @Message("{part} {hour} बजकर {minute} मिनट")
  String minute(String part, String hour, String minute);

  @Override
  @Message(
      """
      {#when part}
      {#is AFTER_MIDNIGHT}रात
      {#is DAWN}सुबह
      {#is MORNING}सुबह
      {#is NOON}दोपहर
      {#is AFTERNOON}दोपहर
      {#is LATE_AFTERNOON}शाम
      {#is EVENING}शाम
      {#is NIGHT}रात
      {/when}
      """)
  String partOfDay(DayPart part);

  @Override
  @Message("{zone}, अनुमानित")
  String inferred(String zone);

  @Override
  @Message(
      """
      {#when bound}
      {#is EXACTLY}{amount}
      {#is ABOUT}लगभग {amount}
      {#is AT_LEAST}कम से कम {amount}
      {#is AT_MOST}अधिकतम {amount}
      {/when}
      """)
  String bounded(Bound bound, String amount);

  @Override
  @Message("मुझे मालूम {stored} घटनाओं में से {all} ({by}):")
  String surveyed(String all, String stored, String by);

  @Override
  @Message("मुझे मालूम {stored} घटनाओं में से {all} ({by}), यहाँ {from} से {until} तक, नई पहले:")
  String surveyedPage(String from, String until, String all, String stored, String by);

  @Override
  @Message("मुझे मालूम {stored} घटनाओं में से एक भी मेल नहीं खाती ({by})।")
  String surveyedNone(String stored, String by);

  @Override
  @Message("{perhaps} और मेल खा सकती हैं: वे ठीक कब हुईं, यह पर्याप्त बारीकी से मालूम नहीं है।")
  String surveyedPerhaps(String perhaps);

  @Override
  @Message("मुझे मालूम {stored} घटनाओं में सबसे हाल की “{name}” है।")
  String latestOf(String stored, String name);

  @Override
  @Message("मुझे मालूम {stored} घटनाओं में सबसे पुरानी “{name}” है।")
  String earliestOf(String stored, String name);

  @Override
  @Message(
      "मुझे मालूम {stored} घटनाओं में से जो मेल खाती हैं ({by}), उनमें सबसे हाल की “{name}” है।")
  String latestBy(String stored, String name, String by);

  @Override
  @Message(
      "मुझे मालूम {stored} घटनाओं में से जो मेल खाती हैं ({by}), उनमें सबसे पुरानी “{name}” है।")
  String earliestBy(String stored, String name, String by);

  @Override
  @Message("क्षेत्र: {sector}")
  String bySector(String sector);

  @Override
  @Message("देश: {country}")
  String byCountry(String country);

  @Override
  @Message("समय: {time}")
  String byTime(String time);

  @Override
  @Message("समय: {time} (“{words}”)")
  String byTimeCalled(String time, String words);

  @Override
  @Message("{time} से")
  String since(String time);

  @Override
  @Message("{time} तक")
  String until(String time);

  @Override
  @Message("जिन्हें ज़िम्मेदार बताया गया: “{words}”")
  String byAccused(String words);

  @Override
  @Message("स्रोतों में आया शब्द: “{words}”")
  String bySpeaking(String words);

  @Override
  @Message(
      """
      {#when sector}
      {#is HEALTH}स्वास्थ्य
      {#is FINANCE}वित्त और बैंक
      {#is GOVERNMENT}सरकार
      {#is EDUCATION}शिक्षा
      {#is ENERGY}ऊर्जा
      {#is TELECOM}दूरसंचार
      {#is TRANSPORT}परिवहन
      {#is AVIATION}विमानन
      {#is TECHNOLOGY}तकनीक
      {#is MEDIA}मीडिया
      {#is DEFENCE}रक्षा
      {#is RETAIL}खुदरा कारोबार
      {#is MANUFACTURING}विनिर्माण
      {#is WATER}जल आपूर्ति
      {#is NGO}गैर-सरकारी संगठन
      {#is LEGAL}क़ानून
      {#is CRYPTO}क्रिप्टो संपत्ति
      {#is OTHER}अन्य
      {/when}
      """)
  String sector(Sector sector);
}
