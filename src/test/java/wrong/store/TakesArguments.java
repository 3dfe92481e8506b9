package wrong.store;

import picocli.CommandLine;

final class TakesArguments {
    private CommandLine forbidden;
}
