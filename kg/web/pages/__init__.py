"""Pages that people read, and the same as RDF for programs."""
