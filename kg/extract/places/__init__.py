"""Where events are."""
