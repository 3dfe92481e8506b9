package wrong.check;

final class Exits {

    void run() {
        System.exit(0);
    }
}
