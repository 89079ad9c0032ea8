"""How expressions of time are written: rules over the words of a text, from a number to a range of dates."""
