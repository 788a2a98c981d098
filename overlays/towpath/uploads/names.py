"""Names that travel: bare, in letters that every platform takes.

>>> safe_name("/srv/me/Bäume 2024 (neu).csv")
'Baume 2024 -neu-.csv'
>>> safe_name("..hidden")
'hidden'
>>> safe_name("数据.csv")
'file.csv'
"""

from __future__ import annotations

import os.path
import re
import unicodedata

LONGEST = 255
_OTHERS = re.compile(r"[^A-Za-z0-9._ -]+")
_FRONT = re.compile(r"^[^A-Za-z0-9]+")


def bare_name(path: str) -> str:
    """Return what stands behind the last slash or backslash: the sender's folders are nobody's business."""
    return path.replace("\\", "/").rpartition("/")[2]


def safe_name(path: str) -> str:
    """Return a file's bare name in ASCII letters, digits, dot, underscore, space and hyphen, at most 255 long.

    Accents go, every run of other characters becomes one hyphen, and what does not begin with a letter or a digit
    loses its beginning. Where nothing is left of the name before its extension, it is `file`.
    """
    plain = unicodedata.normalize("NFKD", bare_name(path))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    stem, extension = os.path.splitext(_OTHERS.sub("-", plain))  # noqa: PTH122  # a name, not a path
    stem, end = _FRONT.sub("", stem) or "file", extension[:50].rstrip(". ")
    return f"{stem[: LONGEST - len(end)]}{end}".rstrip(". ")
