"""Numbers in figures and in words: what they are worth, and where they end."""
