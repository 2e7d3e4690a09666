"""What goes back to something told before: nouns, bodies, decisions, and one event told again."""
