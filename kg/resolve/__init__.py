"""Who and what is one across articles: people, organizations and events, and the IRI that stands for each."""
