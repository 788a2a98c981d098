"""The words of Postgres that a CREATE TABLE is made of, and those that nothing may be called."""
# ruff: noqa: SIM905  (lists of quoted words would take four times the lines and say no more)

from __future__ import annotations

from typing import Final

__all__ = ["GRAMMAR", "RESERVED", "TYPES"]

TYPES: Final = frozenset(
    "smallint int2 integer int int4 bigint int8 decimal dec numeric real float float4 float8 double"
    " smallserial serial bigserial boolean bool text varchar character char uuid date time timetz"
    " timestamp timestamptz interval json jsonb bytea".split()
)
"""What a type begins with."""

GRAMMAR: Final = TYPES | frozenset(
    "create table if not exists null primary key unique default references constraint foreign on delete update"
    " no action restrict generated always by as identity now current_timestamp current_date true false array"
    " precision varying with without zone".split()
)
"""Every word that keeps its meaning; all others are names."""

RESERVED: Final = frozenset(
    "all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate"
    " collation column concurrently constraint create cross current_catalog current_date current_role"
    " current_schema current_time current_timestamp current_user default deferrable desc distinct do else end"
    " except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into"
    " is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on"
    " only or order outer overlaps placing primary references returning right select session_user similar some"
    " symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when"
    " where window with".split()
)
"""Words that Postgres takes as a name only in quotes."""
