package wrong;

import wrong.article.Text;

final class Works {
    private Text forbidden;
}
