package wrong.words;

import wrong.article.Text;

final class AsksTheArticle {
    private Text forbidden;
}
