package wrong.check;

final class StartsAThread {

    void run() {
        Thread.ofVirtual().start(() -> {});
    }
}
