"""Which tellings of an article are of one event, and what each adds to it."""
