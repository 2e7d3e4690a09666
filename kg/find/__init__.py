"""Finding names, titles, dates and event names in the text."""
