"""Uploads on their way: a signed URL, the bytes that are put there, and the reference that becomes a file once."""

from __future__ import annotations

from hashlib import md5
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal, bad_request
from towpath.testing.routing import split

from .membership import organisation_of
from .signing import presigned, verify

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn
    from towpath.testing.messages import Request
    from towpath.testing.multipart import Upload

BUCKET: Final = "usmart-uploads"
LIFETIME: Final = 900
"""Seconds that a signed URL works."""
LARGEST: Final = 5 << 30
"""Bytes that the store takes in one PUT."""
_LONGEST_NAME: Final = 100
_ANYTHING: Final = "application/octet-stream"
_CHUNK: Final = 256 << 10


def generate(exchange: Exchange) -> Answer:
    """Answer with a URL that is signed for one PUT of this file's content type."""
    name = exchange.body["fileName"]
    upload = upload_document(
        exchange.ids.hexadecimal(), organisation_of(exchange), name, content_type=content_type_of(name)
    )
    exchange.store.put("uploads", upload["id"], upload)
    url = f"{exchange.stand_in.base_url}/s3/{BUCKET}/{quote(upload['key'], safe='/~')}"
    return Answer(
        200,
        {
            "result": {
                "signedRequest": presigned(
                    exchange.stand_in, url, content_type=upload["content_type"], lifetime=LIFETIME
                ),
                "contentType": upload["content_type"],
                "reference": upload["id"],
            }
        },
    )


def judge_head(stand_in: StandIn, request: Request) -> None:
    """Refuse a PUT as S3 does before it takes a byte: chunks, no length, or not what was signed, or used already."""
    if request.header(b"transfer-encoding") is not None:
        raise Refusal(501, "NotImplemented", "A header you provided implies functionality: Transfer-Encoding")
    if request.header(b"content-length") is None:
        raise Refusal(411, "MissingContentLength", "The Content-Length header is missing")
    if (request.announced_size() or 0) > LARGEST:
        raise Refusal(400, "EntityTooLarge", f"One PUT takes at most {LARGEST} bytes")
    verify(stand_in, request)
    _waiting(stand_in, "/".join(split(request.raw_path)[2:]))


def put_object(exchange: Exchange) -> Answer:
    """Keep the bytes; nobody puts to the same URL again."""
    upload = _waiting(exchange.stand_in, exchange.path["key"])
    sent: Upload | None = exchange.body
    blobs = exchange.stand_in.blobs
    digest = _digest(sent)
    received = {
        "size": 0 if sent is None else sent.size,
        "blob": blobs.add(b"") if sent is None else blobs.keep(sent),
    }
    exchange.store.put("uploads", upload["id"], {**upload, **received})
    return Answer(200, headers=[("ETag", f'"{digest}"')])


def take(exchange: Exchange) -> dict[str, Any]:
    """Return the upload that the request quotes and let it serve no more; refuse one that cannot serve (404, 409, 400)."""
    upload = exchange.store.get("uploads", exchange.body["reference"])
    if upload is None or upload["organisation_id"] != organisation_of(exchange):
        raise Refusal(404, "reference_not_found", "There is no such upload", where="body.reference")
    if upload["size"] is None:
        raise Refusal(
            409, "not_uploaded", "Nothing was put to the signed URL of this reference", where="body.reference"
        )
    if upload["used"]:
        raise Refusal(409, "reference_used", "A file was made of this upload already", where="body.reference")
    if upload["size"] != exchange.body["fileSize"]:
        raise bad_request(
            f"{upload['size']} bytes were uploaded, not {exchange.body['fileSize']}",
            where="body.fileSize",
            code="file_size_differs",
        )
    exchange.store.put("uploads", upload["id"], {**upload, "used": True})
    return upload


def upload_document(
    reference: str, organisation: str, name: str, *, content_type: str, **received: Any
) -> dict[str, Any]:
    """Return what is known of an upload; the key has the bare file name at its end."""
    bare = name.replace("\\", "/").rpartition("/")[2][-_LONGEST_NAME:]
    bare = bare.encode("utf-8", "replace").decode()
    return {
        "id": reference,
        "organisation_id": organisation,
        "key": f"{organisation}/{reference}/{'file' if bare in ('', '.', '..') else bare}",
        "content_type": content_type,
        "size": None,
        "blob": None,
        "used": False,
        **received,
    }


def content_type_of(name: str) -> str:
    """Return the media type that a file's extension speaks of."""
    from mimetypes import MimeTypes

    # The types that Python brings, not those that this machine knows.
    found, packed = MimeTypes().guess_type(name.rpartition("/")[2])
    return found if found is not None and packed is None else _ANYTHING


def _waiting(stand_in: StandIn, key: str) -> dict[str, Any]:
    """Return the upload of this key; refuse one that has arrived already (403)."""
    upload = stand_in.store.first("uploads", key=key)
    if upload is None or upload["size"] is not None:
        raise Refusal(403, "AccessDenied", "This request was used already")
    return upload


def _digest(sent: Upload | None) -> str:
    digest = md5(usedforsecurity=False)
    if sent is not None:
        while chunk := sent.file.read(_CHUNK):
            digest.update(chunk)
        sent.file.seek(0)
    return digest.hexdigest()
