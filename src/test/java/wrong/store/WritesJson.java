package wrong.store;

import tools.jackson.databind.JsonNode;

final class WritesJson {
    private JsonNode forbidden;
}
