"""What the words around an expression say of it: the tense of its clause, whether a number is a year."""
