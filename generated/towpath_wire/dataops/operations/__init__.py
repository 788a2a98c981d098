# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""What each operation is, and how its call is put together."""
