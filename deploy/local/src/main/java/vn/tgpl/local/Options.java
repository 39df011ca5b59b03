package vn.tgpl.local;

/** What a person asked {@code deploy/up} for. */
record Options(boolean story, boolean fresh, int instances) {

    static final String USAGE = """
            deploy/up [--no-story] [--fresh] [--replicas N]
              --no-story    start the parts only
              --fresh       forget the data of earlier runs
              --replicas N  run N instances of each service, on ports ten apart
            """;

    private static final int MOST_INSTANCES = 5;

    static Options of(String... args) {
        boolean story = true;
        boolean fresh = false;
        int instances = 1;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--no-story" -> story = false;
                case "--fresh" -> fresh = true;
                case "--replicas" -> instances = number(++i < args.length ? args[i] : "");
                default -> throw new StackFailure("unknown option " + args[i] + "\n" + USAGE);
            }
        }
        return new Options(story, fresh, instances);
    }

    private static int number(String text) {
        if (!text.matches("[1-" + MOST_INSTANCES + "]"))
            throw new StackFailure("--replicas takes a number from 1 to " + MOST_INSTANCES);
        return Integer.parseInt(text);
    }
}
