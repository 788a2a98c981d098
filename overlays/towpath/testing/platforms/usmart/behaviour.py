"""uSmart's behaviour, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.testing.authentication import Caller
from towpath.testing.behaviour import Behaviour, Gate, Handler

from . import catalogues, datasets, files, pipelines, uploads, world
from .admin import Admin
from .dialect import USmartDialect
from .membership import members_only

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.core import StandIn


class USmartBehaviour(Behaviour):
    """Keys with secrets, and what a Viewer and a Provider of an organisation may do with its datasets."""

    dialect = USmartDialect()
    limits: Mapping[str, int] = {"putObject": uploads.LARGEST}
    gates: Mapping[str, Gate] = {"putObject": uploads.judge_head}
    handlers: Mapping[str, Handler] = {
        "viewDataset": members_only(datasets.view),
        "generatePutRequest": members_only(uploads.generate),
        "putObject": uploads.put_object,
        "createFile": members_only(files.create),
        "updateFileRevision": members_only(files.update_revision),
        "createResourceContainer": members_only(pipelines.create),
        "processResourceContainer": members_only(pipelines.process),
        "readPublicCatalogue": catalogues.read_public,
        "readPrivateCatalogue": members_only(catalogues.read_private),
    }

    def populate(self, stand_in: StandIn) -> None:
        """Fill an empty store with the starting world."""
        world.populate(stand_in)

    def identify(self, stand_in: StandIn, scheme: str, credential: str) -> Caller | None:
        """Return whose key or secret it is; the two have to be of one user."""
        key = (
            stand_in.store.get("keys", credential)
            if scheme == "key_id"
            else stand_in.store.first("keys", secret=credential)
        )
        user = None if key is None else stand_in.store.get("users", key["user_id"])
        return None if user is None else Caller(user["id"], user["name"], user["role"])

    def credentials(self, stand_in: StandIn) -> dict[str, dict[str, str]]:
        """Return organisation, key and secret of each role."""
        found: dict[str, dict[str, str]] = {}
        for user in stand_in.store.documents("users"):
            key = stand_in.store.first("keys", user_id=user["id"])
            if key is not None:
                found[user["as"]] = {
                    "org": user["organisation_id"],
                    "key_id": key["id"],
                    "key_secret": key["secret"],
                }
        return found

    def world(self, stand_in: StandIn) -> dict[str, str]:
        """Return the identifiers of all that is there at first."""
        return dict(world.NAMES)

    def admin(self, stand_in: StandIn) -> Admin:
        """Return the verbs that only the owner of the stand-in has."""
        return Admin(stand_in)

    def revoke(self, stand_in: StandIn, credential: str) -> bool:
        """End a key, by its identifier or its secret."""
        key = stand_in.store.get("keys", credential) or stand_in.store.first("keys", secret=credential)
        return key is not None and stand_in.store.delete("keys", key["id"])
