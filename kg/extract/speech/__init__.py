"""Who says what, in the very words or reported."""
