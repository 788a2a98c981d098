"""What every platform's clients share, the blocking and the awaiting ones: settings, rooms made once, repr, pickle."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar, overload

from towpath.errors import ConfigurationError

from .settings import CLOSED

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath_wire._seam import Reply

    from towpath.credentials import Secret
    from towpath.extract.sources import Document

    from .settings import Settings

    Source = Document | Reply[Any]

T = TypeVar("T")


class PlatformClient:
    """A client that has been set up and has sent nothing yet."""

    def __init__(self, settings: Settings, key: Secret) -> None:
        self._settings = settings
        self._key = key
        self._rooms: dict[str, object] = {}
        self._making = threading.RLock()
        self._closed = False

    def __repr__(self) -> str:
        # A traceback may show a client that could not be made.
        settings: Settings | None = getattr(self, "_settings", None)
        return f"{type(self).__name__}(base_url={settings and settings.base_url!r})"

    def __reduce__(self) -> tuple[object, ...]:
        telling = self._settings.telling_headers()
        if telling:
            raise ConfigurationError(
                f"a client whose headers hold secrets does not pickle ({', '.join(telling)}); make it where it is used"
            )
        return _remake, (type(self), self._key, self._settings.recipe())

    @overload
    def extract(self, source: Source, path: str) -> Any: ...
    @overload
    def extract(self, source: Source, path: str, into: type[T]) -> T: ...
    def extract(self, source: Source, path: str, into: type[Any] | None = None) -> Any:
        """Take out of an answer what stands at a dot path, such as `data.values`.

        `source` is a reply (of `.raw`), bytes, an open file or plain JSON values. `towpath.extract` has the grammar
        of paths, what `into` may be and what is raised.
        """
        from towpath_wire._seam import Reply

        from towpath.extract import extract

        document = source.content if isinstance(source, Reply) else source
        return extract(document, path) if into is None else extract(document, path, into)

    def _end(self) -> Any:
        """Make no more rooms, and return what has to be closed: the sender, else a transport that was given, or None."""
        with self._making:
            self._closed = True
            return self._rooms.get("sender") or self._settings.transport

    def _room(self, make: Callable[[], T], name: str) -> T:
        """Return what is made on first use, once, however many threads come first."""
        room = self._rooms.get(name)
        if room is None:
            with self._making:
                if self._closed:
                    raise ConfigurationError(CLOSED)
                room = self._rooms.get(name)
                if room is None:
                    room = self._rooms[name] = make()
        return room  # type: ignore[return-value]  # what stands under a name is what its maker made


def _remake(kind: Callable[..., PlatformClient], key: Secret, recipe: dict[str, Any]) -> PlatformClient:
    return kind(key, **recipe)
