package dev.ghotona.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.flywaydb.core.extensibility.ConfigurationExtension;
import org.flywaydb.core.extensibility.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a native executable has the classes that libraries make by reflection. */
class ReflectedTest {
  private static final Pattern CLASS = Pattern.compile("(?:com[.]slack|org[.]telegram)[.][\\w.$]+");

  /** What lies among messages and reads or sends them has these, and is given them. */
  private static final Set<String> GIVEN =
      Set.of(
          "com.slack.api.Slack",
          "com.slack.api.bolt.AppConfig",
          "com.slack.api.bolt.request.Request",
          "com.slack.api.bolt.request.RequestHeaders");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.slack.api.model.event.AppMentionEvent",
        "com.slack.api.model.block.SectionBlock",
        "com.slack.api.methods.response.chat.ChatPostMessageResponse",
        "com.slack.api.methods.SlackApiErrorResponse",
        "com.slack.api.app_backend.events.payload.EventsApiPayload",
        "com.slack.api.bolt.response.Response",
        "com.slack.api.bolt.socket_mode.request.SocketModeRequestParser$GenericSocketModeEnvelope",
        "com.slack.api.socket_mode.response.AckResponse",
        "org.telegram.telegrambots.meta.api.objects.Update",
        "org.telegram.telegrambots.meta.api.methods.send.SendMessage$SendMessageBuilderImpl",
        "com.ibm.icu.impl.TimeZoneNamesFactoryImpl",
        "com.ibm.icu.impl.ICURegionDataTables"
      })
  void it_is_there_and_registered(String name) throws IOException {
    assertThat(all()).contains(name);
  }

  @Test
  void each_can_be_registered_with_all_its_members() throws IOException {
    for (String name : all()) {
      assertThatCode(() -> members(Class.forName(name, false, getClass().getClassLoader())))
          .as(name)
          .doesNotThrowAnyException();
    }
  }

  private static void members(Class<?> found) {
    found.getDeclaredConstructors();
    found.getDeclaredFields();
    found.getDeclaredMethods();
  }

  /** What is filled by reflection is filled with what is made so too. */
  @Test
  void what_a_message_is_made_of_is_registered_too() throws Exception {
    var missing = new TreeSet<String>();
    for (String name : all()) {
      for (Field field :
          Class.forName(name, false, getClass().getClassLoader()).getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !name.startsWith("com.ibm.icu")) {
          CLASS
              .matcher(field.getGenericType().getTypeName())
              .results()
              .map(found -> found.group().replace("$$", "$"))
              .filter(type -> Reflected.of(type).isEmpty() && !GIVEN.contains(type))
              .forEach(type -> missing.add(type + " of " + name));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void what_a_library_makes_by_its_name_is_registered() throws IOException {
    var named = new TreeSet<String>();
    for (Path jar : jars()) {
      if (jar.getFileName()
          .toString()
          .matches("(?:icu4j|bolt|slack|telegrambots|bucket4j|commons-csv).*")) {
        named.addAll(namedIn(jar));
      }
    }
    assertThat(named).isNotEmpty().allMatch(name -> Reflected.of(name).isPresent());
  }

  /** Classes of a jar whose names stand as texts in those that look for classes. */
  private static List<String> namedIn(Path place) throws IOException {
    var named = new ArrayList<String>();
    try (var jar = new JarFile(place.toFile())) {
      for (var entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        ClassModel model = ClassFile.of().parse(jar.getInputStream(entry).readAllBytes());
        if (calls(model, "forName")) {
          texts(model)
              .filter(text -> jar.getEntry(text.replace('.', '/') + ".class") != null)
              .forEach(named::add);
        }
      }
    }
    return named;
  }

  private static boolean calls(ClassModel model, String method) {
    return StreamSupport.stream(model.constantPool().spliterator(), false)
        .anyMatch(e -> e instanceof MemberRefEntry member && member.name().equalsString(method));
  }

  private static Stream<String> texts(ClassModel model) {
    return StreamSupport.stream(model.constantPool().spliterator(), false)
        .filter(StringEntry.class::isInstance)
        .map(entry -> ((StringEntry) entry).stringValue());
  }

  /** Flyway copies them by way of Jackson. */
  @Test
  void what_extends_the_configuration_of_flyway_is_registered_with_what_it_holds() {
    List<Class<?>> copied =
        ServiceLoader.load(Plugin.class).stream()
            .<Class<?>>map(ServiceLoader.Provider::type)
            .filter(ConfigurationExtension.class::isAssignableFrom)
            .toList();
    Stream<Class<?>> held =
        copied.stream()
            .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .<Class<?>>map(Field::getType)
            .filter(type -> type.getName().startsWith("org.flywaydb"));
    assertThat(Stream.concat(copied.stream(), held).map(Class::getName))
        .hasSizeGreaterThan(4)
        .allMatch(name -> Reflected.of(name).isPresent());
  }

  @Test
  void our_own_messages_to_telegram_are_registered() {
    List<JavaClass> own =
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("dev.ghotona.channels.telegram")
                .stream()
                .filter(
                    one ->
                        one.getAllRawSuperclasses().stream()
                            .anyMatch(s -> s.getName().startsWith("org.telegram")))
                .filter(one -> !one.isAssignableTo(Throwable.class))
                .toList();
    assertThat(own).isNotEmpty().allMatch(one -> one.isAnnotatedWith(RegisterForReflection.class));
  }

  @Test
  void what_lies_beside_messages_is_not_registered() throws IOException {
    Path jar = folder.resolve("library.jar");
    try (var made =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      for (String name : List.of("meta/api/objects/Update", "client/Client")) {
        Path file = made.getPath("org/telegram/telegrambots", name + ".class");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
      }
    }
    assertThat(Reflected.in(jar))
        .containsExactly("org.telegram.telegrambots.meta.api.objects.Update");
  }

  private static List<String> all() throws IOException {
    var all = new ArrayList<String>();
    for (Path jar : jars()) {
      all.addAll(Reflected.in(jar));
    }
    return all;
  }

  private static List<Path> jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(place -> place.endsWith(".jar"))
        .map(Path::of)
        .toList();
  }
}
