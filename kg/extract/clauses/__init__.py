"""Where clauses begin and end, whose they are, and what is joined in them."""
