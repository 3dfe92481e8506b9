package wrong.check;

final class Prints {

    void run() {
        System.out.println();
    }
}
