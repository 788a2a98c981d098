# Generated from scripts/codegen by `make regenerate`. Do not edit: change scripts/codegen.
"""What the platforms take and answer, as plain dicts (dataops, opendatasoft, ouro, usmart)."""
