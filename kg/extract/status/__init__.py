"""Whether an event was held, is planned, was called off, is denied, or only asked for."""
