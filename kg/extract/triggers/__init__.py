"""The words that tell of an event: which frame, in which voice, and which look-alikes tell nothing."""
