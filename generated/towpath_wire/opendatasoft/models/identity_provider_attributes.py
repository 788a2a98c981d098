# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

IdentityProviderAttributes: TypeAlias = dict[str, Any]
"""What the identity provider says about the account."""
