package wrong.check;

final class FindingManager {}
