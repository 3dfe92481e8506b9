package wrong.edit;

import wrong.article.Text;

final class Changes {
    private Text allowed;
}
