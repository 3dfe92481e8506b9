package galley.edit;

/** On which side of letters put in at its very place a position stays. */
public enum Side {
    /** It stays before them. */
    BEFORE,
    /** It moves behind them, as a caret does that types them. */
    AFTER
}
