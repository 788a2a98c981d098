"""From a hand-written spec to the generated clients: load, bundle, lint, emit, census, exchange, lock."""
