# Generated from scripts/codegen by `make regenerate`. Do not edit: change scripts/codegen.
"""The bundled specs that all this was generated from: one JSON document a platform."""
