"""The demonstration: the whole line from spec to fuzz on real data, told so that a newcomer can follow."""
