"""What expressions of time mean: periods of the calendar, and how a phrase finds its own."""
