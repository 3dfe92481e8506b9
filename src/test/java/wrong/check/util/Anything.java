package wrong.check.util;

final class Anything {}
