package dev.ghotona.wording;

import dev.ghotona.domain.Language;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.Map;

/** The message bundles without a container: the same templates, rendered by a bare Qute engine. */
public final class PlainMessages {
  private static final Engine ENGINE = Engine.builder().addDefaults().build();
  private static final Map<Language, Class<? extends Messages>> BUNDLES =
      Map.of(
          Language.ENGLISH, Messages.class,
          Language.BENGALI, BengaliMessages.class,
          Language.HINDI, HindiMessages.class);

  private PlainMessages() {}

  /** A composer with all bundles. */
  public static Composer composer() {
    return new Composer(
        Map.of(
            Language.ENGLISH, in(Language.ENGLISH),
            Language.BENGALI, in(Language.BENGALI),
            Language.HINDI, in(Language.HINDI)));
  }

  static Class<? extends Messages> bundle(Language language) {
    return BUNDLES.get(language);
  }

  static Messages in(Language language) {
    Class<? extends Messages> bundle = bundle(language);
    InvocationHandler rendered =
        (_, method, arguments) ->
            render(bundle.getMethod(method.getName(), method.getParameterTypes()), arguments);
    return bundle.cast(
        Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle}, rendered));
  }

  private static String render(Method message, Object[] arguments) {
    Template template = ENGINE.parse(message.getAnnotation(Message.class).value());
    var instance = template.instance();
    Parameter[] parameters = message.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      instance.data(parameters[i].getName(), arguments[i]);
    }
    return instance.render();
  }
}
