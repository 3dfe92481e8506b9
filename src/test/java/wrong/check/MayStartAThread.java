package wrong.check;

import galley.rooms.Exempt;

@Exempt(from = "threads", because = "it shows that an exemption opens one rule and no other")
final class MayStartAThread {

    void run() {
        Thread.ofVirtual().start(() -> {});
        System.out.println();
    }
}
