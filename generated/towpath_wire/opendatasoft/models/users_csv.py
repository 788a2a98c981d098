# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

UsersCsv: TypeAlias = str
"""One line a user under the header
`username,last_name,first_name,email,date_joined,last_seen,groups,permissions`. Several values in a cell are
joined with semicolons.
"""
