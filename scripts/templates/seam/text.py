"""JSON in and out, quickly where that is exact and exactly everywhere.

msgspec is about twice as fast as the standard library, but it refuses integers beyond 64 bit on the way out and
lone surrogates; what it will not take goes the standard way. It is loaded on first use, since it costs start-up time.
"""

from __future__ import annotations

from typing import Any, Final

_TOO_DEEP: Final = "it is nested too deeply"


def loads(content: bytes) -> Any:
    """Return the JSON document in `content`; raise ValueError, which does not show `content`, when it holds none."""
    from msgspec import MsgspecError
    from msgspec.json import decode

    try:
        return decode(content)
    except RecursionError:
        reason = _TOO_DEEP
    except (MsgspecError, UnicodeDecodeError):
        import json

        try:
            # The slow parser judges what the fast one refuses (lone surrogates, odd numbers); it names the place.
            return json.loads(content)
        except RecursionError:
            reason = _TOO_DEEP
        except UnicodeDecodeError:
            reason = "it is not UTF-8"
        except ValueError as error:
            reason = str(error)
    # The parsers' own errors hold what they could not read, as this frame does, and that may echo a secret.
    del content
    raise ValueError(reason)


def dumps(document: Any) -> bytes:
    """Return `document` as compact UTF-8 JSON; raise TypeError for values that JSON has no way to write."""
    from msgspec.json import encode

    try:
        return encode(document)
    except (OverflowError, UnicodeEncodeError):
        import json

        return json.dumps(document, separators=(",", ":"), allow_nan=False).encode()
