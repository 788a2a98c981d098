"""Two accounts in one run: what one of them made, the other must not get.

schemathesis compares them (`object_level_authorization`) where it is told of several identities. Its own way is a file
of fixed headers and logins; ours are told of here instead, by the same security schemes as everything else, and no
secret goes to the disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from schemathesis.specs.openapi.adapter.security import OpenApiSecurity
from schemathesis.wfc.escalation import EscalatingAuthProvider

if TYPE_CHECKING:
    from collections.abc import Mapping

OWNER = "the run's account"
STRANGER = "the other account"


class _Account:
    """Shows what an account has to show to an operation that asks for it."""

    def __init__(self, security: Any, schemes: Mapping[str, Any]) -> None:
        self._security = security
        self._schemes = schemes

    def get(self, case: Any, context: Any) -> bool | None:
        """Show it; None where this account has nothing that the operation would take."""
        return self._security.apply_auth(case, context, self._schemes) or None

    def set(self, case: Any, data: object, context: Any) -> None:
        """Nothing is left to do: only who shows something knows whether there is something to show."""


def introduce(schema: Any, stranger: Mapping[str, Any]) -> None:
    """Let every request go out as the run's own account, as ever, and let the stranger be there to compare with."""
    security = schema.security
    # Tokens are kept by scheme, whoever they are for: the stranger's need a keeper of their own.
    apart = OpenApiSecurity(schema.raw_schema, security.adapter, security.resolver)
    accounts: list[Any] = [_Account(security, schema.auth_schemes), _Account(apart, stranger)]
    names = [OWNER, STRANGER]
    schema.auth.providers.append(EscalatingAuthProvider(accounts, names, peers=tuple(names), pinned=OWNER))
