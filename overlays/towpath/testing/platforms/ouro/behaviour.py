"""Ouro's behaviour, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.testing.authentication import Caller
from towpath.testing.behaviour import Behaviour, Handler
from towpath.testing.tables import Tables

from . import (
    datasets,
    files,
    from_file,
    from_schema,
    links,
    permissions,
    purchases,
    rows,
    services,
    users,
    world,
)
from .admin import Admin
from .dialect import OuroDialect
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.core import StandIn


class OuroBehaviour(Behaviour):
    """Keys that are exchanged for tokens, users who follow each other, and datasets that are tables or files."""

    dialect = OuroDialect()
    limits: Mapping[str, int] = {"loadDatasetRows": rows.BATCH_LIMIT, "uploadFile": files.BODY_LIMIT}
    handlers: Mapping[str, Handler] = {
        "getToken": users.get_token,
        "readUser": users.read_user,
        "toggleFollow": users.toggle_follow,
        "listFollows": users.list_follows,
        "purchaseAsset": purchases.purchase,
        "listDatasets": datasets.list_datasets,
        "readDataset": datasets.read_dataset,
        "updateDataset": datasets.update_dataset,
        "deleteDataset": datasets.delete_dataset,
        "listDatasetPermissions": permissions.list_permissions,
        "shareDataset": permissions.share,
        "createDatasetFromFile": from_file.create_from_file,
        "createDatasetFromSchema": from_schema.create_from_schema,
        "createDatasetFromService": services.create_from_service,
        "loadDatasetRows": rows.load_rows,
        "readDatasetData": rows.read_data,
        "readDatasetSchema": rows.read_schema,
        "readDatasetStats": rows.read_stats,
        "readFileMetadata": files.read_metadata,
        "uploadFile": files.upload,
        "downloadFile": links.download,
    }

    def __init__(self) -> None:
        self.tokens = Tokens()
        self._tables: Tables | None = None

    def tables(self, stand_in: StandIn) -> Tables:
        """Return the tables of a stand-in."""
        if self._tables is None:
            self._tables = Tables(stand_in.store, stand_in.clock)
        return self._tables

    def populate(self, stand_in: StandIn) -> None:
        """Fill an empty store with the starting world."""
        world.populate(stand_in, self)

    def identify(self, stand_in: StandIn, scheme: str, credential: str) -> Caller | None:
        """Return whose token it is; raw as documented, or with a scheme word as an older page has it."""
        word, _, rest = credential.partition(" ")
        claims = self.tokens.claims(stand_in, rest if word.lower() == "bearer" else credential)
        key = None if claims is None else stand_in.store.get("keys", claims["kid"])
        if key is None or key["revoked"]:
            return None
        return Caller(key["user_id"], role=key["role"])

    def credentials(self, stand_in: StandIn) -> dict[str, dict[str, str]]:
        """Return the API key of each role."""
        return {
            key["role"]: {"api_key": key["key"]}
            for key in stand_in.store.documents("keys")
            if not key["revoked"]
        }

    def world(self, stand_in: StandIn) -> dict[str, str]:
        """Return the identifiers of all that is there at first."""
        return dict(world.NAMES)

    def admin(self, stand_in: StandIn) -> Admin:
        """Return the verbs that only the owner of the stand-in has."""
        return Admin(stand_in)

    def revoke(self, stand_in: StandIn, credential: str) -> bool:
        """End an API key with every token that came from it, or one token."""
        key = stand_in.store.first("keys", key=credential)
        if key is not None and not key["revoked"]:
            stand_in.store.put("keys", key["id"], {**key, "revoked": True})
            return True
        claims = self.tokens.claims(stand_in, credential)
        if claims is None:
            return False
        stand_in.store.put("ended_tokens", claims["jti"], {"id": claims["jti"]})
        return True

    def restored(self, stand_in: StandIn) -> None:
        """Forget what was kept beside the store."""
        self.tokens.forget()
        self.tables(stand_in).forget()

    def committed(self, stand_in: StandIn) -> None:
        """Keep the tables as they are."""
        self.tables(stand_in).committed()

    def rolled_back(self, stand_in: StandIn) -> None:
        """Undo what the request did to tables."""
        self.tables(stand_in).rolled_back()

    def close(self, stand_in: StandIn) -> None:
        """Let DuckDB go."""
        self.tables(stand_in).forget()
