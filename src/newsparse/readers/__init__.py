"""Readers: texts and what is known of them, from the formats people hold; a module each."""
