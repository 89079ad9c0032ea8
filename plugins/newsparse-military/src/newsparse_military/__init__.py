"""Military units in news: echelon, function, country, strength, status, MIL-STD-2525D symbol."""
