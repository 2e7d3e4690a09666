"""The graph as a picture: one HTML file that works offline, with the words behind every line."""




