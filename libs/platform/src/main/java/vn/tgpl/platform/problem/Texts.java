package vn.tgpl.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts that callers read, from the service's own bundle first and then the platform's. */
public final class Texts {

    /** Vietnamese, the language of everyone who does not ask for English. */
    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final List<String> BUNDLES = List.of("texts.problems", "texts.platform");
    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text under this key, or empty where neither bundle has it. */
    public static Optional<String> find(String key, Locale locale, List<Object> arguments) {
        return BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(
                        name, locale, Thread.currentThread().getContextClassLoader(), WITHOUT_FALLBACK))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle.getString(key), locale).format(arguments.toArray()));
    }

    public static String text(String key, Locale locale, Object... arguments) {
        return find(key, locale, List.of(arguments))
                .orElseThrow(() -> new IllegalStateException("No text for " + key + " in " + locale));
    }

    /** English where the header prefers it, else Vietnamese. */
    public static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(VIETNAMESE, Locale.ENGLISH));
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE; // a header that cannot be read expresses no preference
        }
    }
}
