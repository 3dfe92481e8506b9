package wrong.typography;

import wrong.article.Text;

final class AsksTheArticle {
    private Text forbidden;
}
