package vn.tgpl.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** {@code deploy/keys}: makes and changes the file of keys. */
final class KeyCommand {

    private static final String USAGE = """
            deploy/keys COMMAND FILE
              new      make the file with its first keys
              add      add keys that only read (then wait until every instance knows them)
              promote  have the newest keys write (then wait until nothing is left under older ones)
              retire   remove the keys that do not write""";

    private KeyCommand() {}

    public static void main(String[] args) {
        try {
            run(args);
        } catch (IOException | GeneralSecurityException e) {
            fail(e.getMessage());
        }
    }

    private static void run(String... args) throws IOException, GeneralSecurityException {
        if (args.length != 2) {
            fail(USAGE);
        }
        var file = new KeyFile(Path.of(args[1]));
        switch (args[0]) {
            case "new" -> file.create();
            case "add" -> file.add();
            case "promote" -> file.promote();
            case "retire" -> file.retire();
            default -> fail(USAGE);
        }
    }

    private static void fail(String line) {
        System.err.println(line);
        System.exit(1);
    }
}
