"""A file on its way into uSmart's store: ask for a signed URL, put the file there, and again where the URL ran out."""

from __future__ import annotations

import os
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import parse_qs, urlsplit

from towpath_wire._seam import Call, Link, Options, RawBody
from towpath_wire.usmart.models import PutRequestWish
from towpath_wire.usmart.operations import files as wire

from towpath._engine.flows import Flow, answered, answered_bare, done
from towpath._engine.streams import WatchedFile
from towpath.errors import ConfigurationError, PermissionDenied, PlatformError, ServerFailed, TransportError
from towpath.events import BytesSent
from towpath.uploads import find_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from towpath_wire.usmart.models import PutRequest

    from towpath.uploads import FileToSend

LARGEST: Final = 5 << 30
"""Bytes of a file at most: what S3 takes in one PUT."""
_SIGNATURES: Final = 3  # signed URLs that one upload asks for at most
_NEARLY_OVER: Final = 8.0  # seconds; a pause before another try may take so long


class Source:
    """Where a file is, and the name that uSmart is to show: the bare file name, unless folders are asked for."""

    def __init__(
        self, path: str | os.PathLike[str] | BinaryIO, *, file_name: str | None, folders: bool
    ) -> None:
        if file_name is not None and folders:
            raise ConfigurationError("file_name= is shown as it is: leave folders= out")
        if file_name is not None and not 1 <= len(file_name) <= 1024:
            raise ConfigurationError(f"file_name= has 1 to 1024 characters, not {len(file_name)}")
        self._path = path
        self._name = _with_folders(path) if folders else file_name

    def opened(self) -> FileToSend:
        """Return the file, ready to be sent; raise ConfigurationError for what cannot be."""
        return find_file(self._path, name=self._name, most=LARGEST)


class Upload:
    """One file that goes to the store."""

    def __init__(
        self,
        org: str,
        file: FileToSend,
        *,
        tell: Callable[[BytesSent], None],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._org = org
        self._file = file
        self._tell = tell
        self._clock = clock

    def flow(self) -> Flow[PutRequest]:
        """Put the file to the store, and return what the upload is called there."""
        content = self._file.content
        start = yield from done(content.tell)
        signatures = _SIGNATURES
        while True:
            asked = self._clock()
            wanted = yield from answered(
                wire.generate_put_request(self._org, PutRequestWish(file_name=self._file.title))
            )
            dies = asked + lifetime(wanted.signed_request)
            signatures -= 1
            try:
                yield from answered_bare(self._put(wanted, dies))
            except (PlatformError, TransportError) as error:
                if not self._ran_out(error, dies) or not signatures:
                    raise
                yield from done(lambda: content.seek(start))
            else:
                return wanted

    def _put(self, wanted: PutRequest, dies: float) -> Call[Any]:
        """Describe the PUT: the bytes under the content type that was signed, tried again while the signature lives."""
        file = self._file
        content = WatchedFile(
            file.content,
            filename=file.name,
            content_type=wanted.content_type,
            size=file.size,
            told=lambda sent: self._tell(BytesSent(file.title, sent, file.size)),
        )
        return Call(
            wire.PUT_OBJECT,
            wire.PUT_OBJECT.path,
            body=RawBody(content, wanted.content_type),
            options=Options(retry_within=None if dies == inf else max(dies - self._clock(), 0.001)),
            link=Link(wanted.signed_request, "$.result.signedRequest"),
        )

    def _ran_out(self, error: PlatformError | TransportError, dies: float) -> bool:
        """Return whether the signed URL is what failed, so that a fresh one may do: it is too old, or was used up.

        An earlier try whose answer was lost may have used it up; what it brought is not asked for any more then.
        """
        if isinstance(error, PermissionDenied):
            error.next_step = "call again; when it stays, tell uSmart's support"  # it is no matter of roles
            return self._clock() >= dies or "expired" in error.message.lower() or error.attempts > 1
        passing = isinstance(error, (TransportError, ServerFailed))
        return passing and dies - self._clock() < _NEARLY_OVER


def lifetime(url: str) -> float:
    """Return the seconds that a URL says it lives; without end where it does not say."""
    stated = parse_qs(urlsplit(url).query).get("X-Amz-Expires", [""])[0]
    return float(stated) if stated.isascii() and stated.isdigit() else inf


def _with_folders(path: Any) -> str:
    named: Any = getattr(path, "name", None) if hasattr(path, "read") else path
    if isinstance(named, os.PathLike):
        named = cast("Any", named).__fspath__()
    if not isinstance(named, str) or not named:
        raise ConfigurationError("folders=True takes the name from the path, and this file has none")
    return named.replace(os.sep, "/")
