package wrong.check;

import java.util.List;

final class GoesParallel {

    void run() {
        List.of().parallelStream().close();
    }
}
