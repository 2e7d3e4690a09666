"""Names of persons, organisations and places: the model, and what grammar and tables correct in it."""
