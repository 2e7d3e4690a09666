"""Bodies, houses, ministries and buildings by grammar, and states called by their kind."""
