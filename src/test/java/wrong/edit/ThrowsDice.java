package wrong.edit;

final class ThrowsDice {
    private final double chance = Math.random();
}
