"""Units of measure, of time and of money: the tables, and finding them beside a number."""
