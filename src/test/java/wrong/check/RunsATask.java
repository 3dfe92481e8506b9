package wrong.check;

import javafx.concurrent.Task;

abstract class RunsATask extends Task<Void> {}
