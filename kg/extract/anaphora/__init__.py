"""What goes back to something told before: nouns, bodies, decisions."""
