"""What only the owner of uSmart's stand-in can do: `stand_in.admin`.

Users are named by their names in the starting world; files and datasets by GUID.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.refusals import StandInError

from .world import new_secret

if TYPE_CHECKING:
    from towpath.testing.core import StandIn


class Admin:
    """The verbs of an administrator; each raises StandInError for what is not there."""

    def __init__(self, stand_in: StandIn) -> None:
        self._stand_in = stand_in

    def regenerate_secret(self, user: str) -> str:
        """Make a new secret for a user's key, as the profile settings do, and return it; the old one ends.

        >>> from towpath.testing import stand_in
        >>> with stand_in("usmart") as usmart:
        ...     secret = usmart.admin.regenerate_secret("heron")
        ...     usmart.credentials["viewer"]["key_secret"] == secret
        True
        """
        with self._stand_in.lock:
            key = self._of("keys", f"a key of {user}", user_id=self._user(user)["id"])
            made = new_secret(self._stand_in)
            self._put("keys", {**key, "secret": made})
            return made

    def set_role(self, user: str, role: str) -> None:
        """Make a user viewer, provider or administrator of their organisation."""
        with self._stand_in.lock:
            if role not in ("viewer", "provider", "administrator"):
                raise StandInError(f"a role is viewer, provider or administrator, not {role}")
            self._put("users", {**self._user(user), "role": role})

    def content(self, file: str) -> bytes:
        """Return the bytes of a file's newest revision."""
        with self._stand_in.lock:
            known = self._stand_in.store.get("files", file.lower())
            if known is None:
                raise StandInError(f"there is no file {file}")
            return b"".join(self._stand_in.blobs.chunks(known["blob"]))

    def shown_revisions(self, container: str) -> dict[str, int]:
        """Return which revision of each file an output pipeline shows, by the files' GUIDs."""
        with self._stand_in.lock:
            known = self._stand_in.store.get("containers", container.lower())
            if known is None:
                raise StandInError(f"there is no resource container {container}")
            return dict(known["showing"])

    def _user(self, name: str) -> dict[str, Any]:
        return self._of("users", f"a user {name}", name=name)

    def _of(self, collection: str, what: str, **fields: str) -> dict[str, Any]:
        found = self._stand_in.store.first(collection, **fields)
        if found is None:
            raise StandInError(f"there is not {what}")
        return found

    def _put(self, collection: str, document: dict[str, Any]) -> None:
        self._stand_in.store.put(collection, document["id"], document)
        self._stand_in.keep_time()
        self._stand_in.store.commit()
