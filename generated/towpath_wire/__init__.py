# Generated from scripts/codegen by `make regenerate`. Do not edit: change scripts/codegen.
"""The wire: typed calls and models of each platform (dataops, opendatasoft, ouro, usmart), generated from its spec."""
