"""The commands of `kg`: each parses its arguments, calls the library and prints. No logic lives here."""
