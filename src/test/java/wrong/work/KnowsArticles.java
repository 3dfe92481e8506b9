package wrong.work;

import wrong.article.Text;

final class KnowsArticles {
    private Text forbidden;
}
