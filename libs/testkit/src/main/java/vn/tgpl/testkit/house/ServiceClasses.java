package vn.tgpl.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a service without its tests, read once. */
final class ServiceClasses {

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private ServiceClasses() {}

    static JavaClasses under(String root) {
        return READ.computeIfAbsent(
                root,
                name -> new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(name));
    }
}
