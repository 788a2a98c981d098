# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""The groups of operations, as methods."""
