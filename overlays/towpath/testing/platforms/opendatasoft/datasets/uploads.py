"""Files that belong to a dataset: taken in, given out, forgotten."""

from __future__ import annotations

from mimetypes import MimeTypes
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import quote

from towpath.testing.behaviour import Answer
from towpath.testing.media_types import parse_media_type
from towpath.testing.multipart import Upload
from towpath.testing.platforms.opendatasoft.kinds import ATTACHMENTS, EXPORTS, FILES
from towpath.testing.platforms.opendatasoft.refusals import invalid

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Record

FILE_LIMIT: Final = 240 * 10**6
"""Bytes of a file."""
BODY_LIMIT: Final = FILE_LIMIT + (64 << 10)
"""Bytes of an upload: the file, and the multipart around it."""
_ANYTHING: Final = "application/octet-stream"
_LONGEST_NAME: Final = 200
_HOLDERS: Final = (FILES, ATTACHMENTS, EXPORTS)


class Content(NamedTuple):
    """The bytes of a file: their key, and how many they are."""

    blob: str
    size: int


def kept_upload(exchange: Exchange) -> tuple[dict[str, Any], Content]:
    """Keep the part `file`; return what is known of it, and its bytes."""
    sent = _as_file(exchange.body["file"])
    if sent.size > FILE_LIMIT:
        raise invalid("file", f"A file has at most {FILE_LIMIT} bytes.")
    name = _name_of(sent)
    known = {"filename": name, "mimetype": _type_of(sent, name)}
    return known, Content(exchange.stand_in.blobs.keep(sent), sent.size)


def download(exchange: Exchange, record: Record) -> Answer:
    """Answer with the bytes of a file, under its name."""
    return Answer(
        200,
        stream=exchange.stand_in.blobs.chunks(record["blob"]),
        content_type=_ANYTHING,
        headers=[
            ("Content-Disposition", disposition(record["document"]["filename"])),
            ("Content-Length", str(record["size"])),
        ],
    )


def disposition(name: str) -> str:
    """Return the header that names a file: plainly for old clients, whole in UTF-8 for the others.

    >>> disposition("fromages affinés.csv")
    'attachment; filename="fromages affin_s.csv"; filename*=UTF-8\\'\\'fromages%20affin%C3%A9s.csv'
    """
    plain = "".join(
        each if each.isascii() and each.isprintable() and each not in '"\\' else "_" for each in name
    )
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def unique_name(name: str, is_taken: Callable[[str], object]) -> str:
    """Return an identifier that resembles a file's name, and that nothing has yet."""
    letters = "".join(each if each.isalnum() or each in "._-" else "_" for each in name.lower())
    stem, dot, ending = (letters.strip("._") or "file").rpartition(".")
    stem, ending = (stem, f"{dot}{ending}") if stem else (ending, "")
    uid, number = f"{stem}{ending}", 0
    while is_taken(uid):
        number += 1
        uid = f"{stem}_{number}{ending}"
    return uid


def forget_blob(stand_in: StandIn, blob: str) -> None:
    """Remove the bytes of a file, unless something else has them too."""
    if all(stand_in.store.first(kind.collection, blob=blob) is None for kind in _HOLDERS):
        stand_in.blobs.remove(blob)


def _as_file(value: Upload | str) -> Upload:
    """Return the part as a file, also where its sender gave it no file name."""
    if isinstance(value, Upload):
        return value
    made = Upload(None, _ANYTHING)
    made.write(value.encode("utf-8", "surrogatepass"))
    made.end()
    return made


def _name_of(sent: Upload) -> str:
    name = (sent.filename or "").replace("\\", "/").rpartition("/")[2]
    plain = "".join(each for each in name if each.isprintable()).strip()
    return plain[-_LONGEST_NAME:] or "file"


def _type_of(sent: Upload, name: str) -> str | None:
    """Return the media type that was stated, else the one that the name speaks of, else None."""
    stated = parse_media_type(sent.content_type)
    if stated is not None and stated.name not in (_ANYTHING, "*/*"):
        return stated.name
    # The types that Python brings, not those that this machine knows.
    return MimeTypes().guess_type(name)[0]
