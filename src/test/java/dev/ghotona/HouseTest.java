package dev.ghotona;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law of the house, which ARCHITECTURE.md explains. */
class HouseTest {
  static final String ROOT = "dev.ghotona";

  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  private static final ArchRule ONLY_CONFIG_READS_THE_WALL_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage(Room.CONFIG.packageName())
          .should()
          .accessTargetWhere(describe("it is the wall clock", HouseTest::isTheWallClock))
          .because("a clock is handed in, so that tests can set it");

  @Test
  void every_package_is_a_room_and_every_room_a_package() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(Room.packages());
  }

  @ParameterizedTest
  @EnumSource
  void a_room_uses_only_what_it_may(Room room) {
    classes()
        .that()
        .resideInAPackage(room.packageName())
        .should()
        .onlyDependOnClassesThat(allowedIn(room))
        .check(HOUSE);
  }

  @Test
  void rooms_do_not_go_round_in_circles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void channels_do_not_know_each_other() {
    slices().matching(ROOT + ".channels.(*)..").should().notDependOnEachOther().check(HOUSE);
  }

  @Test
  void only_config_reads_the_wall_clock() {
    ONLY_CONFIG_READS_THE_WALL_CLOCK.check(HOUSE);
  }

  @Test
  void the_law_of_the_clock_sees_every_way_to_read_it() {
    var offender = new ClassFileImporter().importClasses(ReadsTheClock.class);
    var found = ONLY_CONFIG_READS_THE_WALL_CLOCK.evaluate(offender).getFailureReport().getDetails();
    assertThat(found).hasSize(7).noneMatch(detail -> detail.contains("harmless"));
  }

  @Test
  void only_the_store_knows_of_a_database() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Room.STORE.packageName())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
        .check(HOUSE);
  }

  @Test
  void no_jpa_entity_leaves_the_store() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(Embeddable.class)
        .should()
        .notHaveModifier(PUBLIC)
        .andShould()
        .haveSimpleNameEndingWith("JpaEntity")
        .check(HOUSE);
  }

  @Test
  void names_say_what_a_thing_is() {
    noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)").check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> allowedIn(Room room) {
    return describe(
        "are allowed in " + room.path(),
        used -> {
          JavaClass base = used.getBaseComponentType();
          return base.isPrimitive() || room.mayUse(base.getPackageName(), base.getName());
        });
  }

  private static boolean isTheWallClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && !target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class))
        && switch (owner) {
          case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
          case "java.lang.System" -> name.equals("currentTimeMillis");
          case "java.util.Date" -> isConstructorWithoutArguments(target);
          case "java.util.Calendar", "java.util.GregorianCalendar" -> true;
          default -> owner.startsWith("java.time.") && name.equals("now");
        };
  }

  private static boolean isConstructorWithoutArguments(CodeUnitAccessTarget target) {
    return target.getName().equals("<init>") && target.getRawParameterTypes().isEmpty();
  }

  /** Never runs: shows the law what to find. */
  @SuppressWarnings("unused")
  private static final class ReadsTheClock {
    final Clock clock = Clock.systemUTC();
    final Clock seconds = Clock.tickSeconds(java.time.ZoneOffset.UTC);
    final Instant now = Instant.now();
    final Supplier<LocalDate> today = LocalDate::now;
    final long millis = System.currentTimeMillis();
    final Date date = new Date();
    final Calendar calendar = Calendar.getInstance();

    Instant harmless(Clock given) {
      var slow = Clock.tick(given, Duration.ofSeconds(1));
      return LocalDate.now(slow).isLeapYear() ? new Date(0).toInstant() : Instant.now(given);
    }
  }
}
