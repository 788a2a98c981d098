"""Images in the portal's library."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from towpath.testing.behaviour import Answer

from .paging import paged, window
from .refusals import invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.multipart import Upload

IMAGES: Final = "images"
UPLOAD_LIMIT: Final = 240_000_000
"""Bytes that an uploaded file may have (240 MB)."""
_FOLDER: Final = "/assets/theme_image/"
_HEAD: Final = 4096
_BEGINNINGS: Final = {
    b"\x89PNG\r\n\x1a\n": ".png",
    b"\xff\xd8\xff": ".jpg",
    b"GIF87a": ".gif",
    b"GIF89a": ".gif",
    b"BM": ".bmp",
    b"\x00\x00\x01\x00": ".ico",
}


def list_images(exchange: Exchange) -> Answer:
    """Answer with a page of the images' addresses."""
    wanted = window(exchange)
    found = exchange.store.documents(IMAGES, wanted.offset, wanted.sql_limit)
    return paged(exchange, exchange.store.count(IMAGES), list(found))


def create_image(exchange: Exchange) -> Answer:
    """Take an image into the library under a name of its own; answer with its address."""
    upload: Upload | str = exchange.body["file"]
    suffix = None if isinstance(upload, str) else _suffix(upload)
    if suffix is None or isinstance(upload, str):
        raise invalid("file", "The file is not an image.")
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", PurePosixPath(upload.filename or "").stem).strip("-") or "image"
    url, number = f"{_FOLDER}{stem}{suffix}", 1
    while exchange.store.get(IMAGES, url) is not None:
        number += 1
        url = f"{_FOLDER}{stem}-{number}{suffix}"
    image = {"url": url}
    exchange.store.put(IMAGES, url, image)
    return Answer(201, image)


def _suffix(upload: Upload) -> str | None:
    """Return the suffix of an image by how it begins, or None for what is no image."""
    upload.file.seek(0)
    head = upload.file.read(_HEAD)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return ".webp"
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and b"<svg" in head:
        return ".svg"
    return next((suffix for start, suffix in _BEGINNINGS.items() if head.startswith(start)), None)


HANDLERS: Final[Mapping[str, Handler]] = {
    "list_image_assets": list_images,
    "create_image_asset": create_image,
}
