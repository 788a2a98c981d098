"""Saying who may do what: `grant` and `revoke`, the same verbs on datasets, connections and both kinds of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Iterable

    from towpath_wire.opendatasoft import models
    from towpath_wire.payloads import opendatasoft as payloads

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender

    from .rulesets import Thing

P = TypeVar("P")
U = TypeVar("U")
G = TypeVar("G")


class Granting(Generic[P, U, G]):
    """Verbs on the rulesets of things of one kind, for code that blocks."""

    _carrier: HttpSender
    _thing: Thing

    @overload
    def grant(self, uid: str, *, user: str, permissions: Iterable[P]) -> U: ...
    @overload
    def grant(self, uid: str, *, group: str, permissions: Iterable[P]) -> G: ...
    def grant(
        self, uid: str, *, user: str | None = None, group: str | None = None, permissions: Iterable[P]
    ) -> Any:
        """Give a user or a group permissions on one thing, beside those that they have; return their ruleset.

        No permissions at all are a ruleset too: it lets its owner see what is restricted. Whatever else their ruleset
        says (what may be seen of a dataset, quotas) stays. Nothing is written where they have all of it already.

        Args:
            uid: Identifier of the thing; a code editor page's is its slug.
            user: Username; or
            group: identifier of a group.
            permissions: What they may do.

        Raises:
            ConfigurationError: not one of `user` and `group`, or a permission that things of this kind do not have.
            NotFound: the thing is not there. BadRequest: the user or the group is not.
            PermissionDenied: with the permission that is missing.

        Documented (Automation API reference, the sections on security).

        Example:
            >>> portal.datasets.grant("da_qf2hyt", group="data_stewards", permissions=["edit_dataset"])
        """
        from towpath._engine.flows import carry

        from .rulesets import Subject, grant

        return carry(grant(self._thing, uid, Subject.of(user=user, group=group), permissions), self._carrier)

    @overload
    def revoke(self, uid: str, *, user: str, permissions: Iterable[P] | None = None) -> U | None: ...
    @overload
    def revoke(self, uid: str, *, group: str, permissions: Iterable[P] | None = None) -> G | None: ...
    def revoke(
        self,
        uid: str,
        *,
        user: str | None = None,
        group: str | None = None,
        permissions: Iterable[P] | None = None,
    ) -> Any:
        """Take permissions on one thing from a user or a group; without `permissions`, their whole ruleset.

        Returns the ruleset that is left, None where there is none; that they had none is no error. Arguments and
        errors as of `grant`.

        Example:
            >>> portal.datasets.revoke("da_qf2hyt", user="louise.data")
        """
        from towpath._engine.flows import carry

        from .rulesets import Subject, revoke

        return carry(revoke(self._thing, uid, Subject.of(user=user, group=group), permissions), self._carrier)


class AsyncGranting(Generic[P, U, G]):
    """Verbs on the rulesets of things of one kind, for code that awaits."""

    _carrier: AsyncHttpSender
    _thing: Thing

    @overload
    async def grant(self, uid: str, *, user: str, permissions: Iterable[P]) -> U: ...
    @overload
    async def grant(self, uid: str, *, group: str, permissions: Iterable[P]) -> G: ...
    async def grant(
        self, uid: str, *, user: str | None = None, group: str | None = None, permissions: Iterable[P]
    ) -> Any:
        """Give a user or a group permissions on one thing; as `Granting.grant`."""
        from towpath._engine.flows import acarry

        from .rulesets import Subject, grant

        return await acarry(
            grant(self._thing, uid, Subject.of(user=user, group=group), permissions), self._carrier
        )

    @overload
    async def revoke(self, uid: str, *, user: str, permissions: Iterable[P] | None = None) -> U | None: ...
    @overload
    async def revoke(self, uid: str, *, group: str, permissions: Iterable[P] | None = None) -> G | None: ...
    async def revoke(
        self,
        uid: str,
        *,
        user: str | None = None,
        group: str | None = None,
        permissions: Iterable[P] | None = None,
    ) -> Any:
        """Take permissions on one thing from a user or a group; as `Granting.revoke`."""
        from towpath._engine.flows import acarry

        from .rulesets import Subject, revoke

        return await acarry(
            revoke(self._thing, uid, Subject.of(user=user, group=group), permissions), self._carrier
        )


if TYPE_CHECKING:
    _OnDatasets: TypeAlias = models.DatasetPermission | payloads.DatasetPermission
    _OnConnections: TypeAlias = models.ConnectionPermission | payloads.ConnectionPermission
    _OnStudioPages: TypeAlias = models.StudioPagePermission | payloads.StudioPagePermission
    _OnCodeEditorPages: TypeAlias = models.CodeEditorPagePermission | payloads.CodeEditorPagePermission


class DatasetGranting(Granting["_OnDatasets", "models.DatasetUserRuleset", "models.DatasetGroupRuleset"]):
    """Who may do what with a dataset."""

    _thing = "dataset"


class ConnectionGranting(
    Granting["_OnConnections", "models.ConnectionUserRuleset", "models.ConnectionGroupRuleset"]
):
    """Who may do what with a connection."""

    _thing = "connection"


class StudioPageGranting(
    Granting["_OnStudioPages", "models.StudioPageUserRuleset", "models.StudioPageGroupRuleset"]
):
    """Who may do what with a studio page."""

    _thing = "studio_page"


class CodeEditorPageGranting(
    Granting["_OnCodeEditorPages", "models.CodeEditorPageUserRuleset", "models.CodeEditorPageGroupRuleset"]
):
    """Who may do what with a code editor page."""

    _thing = "code_editor_page"


class AsyncDatasetGranting(
    AsyncGranting["_OnDatasets", "models.DatasetUserRuleset", "models.DatasetGroupRuleset"]
):
    """Who may do what with a dataset."""

    _thing = "dataset"


class AsyncConnectionGranting(
    AsyncGranting["_OnConnections", "models.ConnectionUserRuleset", "models.ConnectionGroupRuleset"]
):
    """Who may do what with a connection."""

    _thing = "connection"


class AsyncStudioPageGranting(
    AsyncGranting["_OnStudioPages", "models.StudioPageUserRuleset", "models.StudioPageGroupRuleset"]
):
    """Who may do what with a studio page."""

    _thing = "studio_page"


class AsyncCodeEditorPageGranting(
    AsyncGranting[
        "_OnCodeEditorPages", "models.CodeEditorPageUserRuleset", "models.CodeEditorPageGroupRuleset"
    ]
):
    """Who may do what with a code editor page."""

    _thing = "code_editor_page"
