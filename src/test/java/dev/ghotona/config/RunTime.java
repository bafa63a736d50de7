package dev.ghotona.config;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the initialisation of our classes reaches, by the calls that stand in the code. */
final class RunTime {
  private static final String OPTION = "--initialize-at-run-time=";
  private static final String OURS = "dev.ghotona";

  private RunTime() {}

  /** Packages and classes that the arguments of a builder have initialised at run time. */
  static List<String> initialised(String arguments) {
    return Arrays.stream(arguments.split("\\s+"))
        .filter(argument -> argument.startsWith(OPTION))
        .flatMap(argument -> Arrays.stream(argument.substring(OPTION.length()).split(",")))
        .toList();
  }

  /** Our classes whose initialisation reaches what is late, though they are not late themselves. */
  static List<String> initialisedBy(List<String> late) {
    JavaClasses ours =
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(OURS);
    return ours.stream()
        .filter(one -> one.getStaticInitializer().isPresent() && !isLate(one.getName(), late))
        .filter(one -> reaches(one.getStaticInitializer().orElseThrow(), late))
        .map(JavaClass::getName)
        .toList();
  }

  private static boolean reaches(JavaCodeUnit initialiser, List<String> late) {
    Set<JavaCodeUnit> seen = new HashSet<>(Set.of(initialiser));
    var open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (JavaAccess<?> access : open.pop().getAccessesFromSelf()) {
        if (isLate(access.getTargetOwner().getName(), late)) {
          return true;
        }
        next(access).filter(seen::add).forEach(open::push);
      }
    }
    return false;
  }

  /** What is called, and what initialises the class that it is of. */
  private static Stream<JavaCodeUnit> next(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    if (!owner.getName().startsWith(OURS)) {
      return Stream.empty();
    }
    Stream<JavaCodeUnit> called =
        owner.getCodeUnits().stream()
            .filter(unit -> unit.getFullName().equals(access.getTarget().getFullName()));
    return Stream.concat(called, owner.getStaticInitializer().stream());
  }

  private static boolean isLate(String name, List<String> late) {
    return late.stream()
        .anyMatch(
            one -> name.equals(one) || name.startsWith(one + ".") || name.startsWith(one + "$"));
  }
}
