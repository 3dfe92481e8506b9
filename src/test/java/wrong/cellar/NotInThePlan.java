package wrong.cellar;

final class NotInThePlan {}
