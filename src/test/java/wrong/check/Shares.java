package wrong.check;

final class Shares {
    static int all;
}
