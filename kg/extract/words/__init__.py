"""A linked sentence as words and phrases, before anything is read from it."""
