"""When events are."""
