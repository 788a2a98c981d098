"""Docstrings: what a spec says about a thing, as sentences of a page that `help()` shows."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.strings import safe_for_docstring

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .lower import Json

_WIDTH: Final = 110
_EVIDENCE: Final = {
    "documented": "Documented",
    "observed": "Observed, not documented",
    "inferred": "Inferred: nobody says so",
}


def docstring(blocks: Iterable[str], indent: int) -> str:
    """Return a docstring literal of `blocks` (paragraphs, or lines that start with spaces and stay lines)."""
    pad = " " * indent
    text = "\n\n".join(block for block in (_filled(each, _WIDTH - indent) for each in blocks) if block)
    lines = safe_for_docstring(text).split("\n") if text else [""]
    if lines[-1].endswith(('"', "\\")):
        lines[-1] += " "
    if len(lines) == 1 and len(lines[0]) + 6 + indent <= _WIDTH:
        return f'"""{lines[0]}"""'
    body = "\n".join(f"{pad}{line}".rstrip() for line in lines[1:])
    return f'"""{lines[0]}\n{body}\n{pad}"""'


def _filled(block: str, width: int) -> str:
    paragraphs = [part for part in block.strip().split("\n\n") if part.strip()]
    return "\n\n".join(_paragraph(part, width) for part in paragraphs)


def _paragraph(text: str, width: int) -> str:
    lines = text.split("\n")
    if any(line.startswith((" ", "- ", "* ", "|", "#", "```")) for line in lines):
        return "\n".join(line.rstrip() for line in lines)
    return textwrap.fill(" ".join(text.split()), width, break_long_words=False, break_on_hyphens=False)


def sentence(text: str) -> str:
    """Return `text` on one line with a full stop."""
    flat = " ".join(str(text).split())
    return flat if not flat or flat[-1] in ".!?…:" else f"{flat}."


def section(title: str, entries: Sequence[tuple[str, str]], width: int) -> str:
    """Return a section of a docstring, one entry a name, wrapped with a hanging indent."""
    if not entries:
        return ""
    lines = [f"{title}:"]
    for name, text in entries:
        lines.append(
            textwrap.fill(
                f"{name}: {text}" if text else f"{name}",
                width,
                initial_indent="    ",
                subsequent_indent="        ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
    return "\n".join(lines)


def limits(schema: Json) -> str:
    """Return what a schema allows, in words: lengths, bounds, default."""
    said = [*_lengths(schema), *_bounds(schema)]
    if schema.get("format") and schema["format"] not in ("date-time", "date", "uuid", "password", "binary"):
        said.append(f"format {schema['format']}")
    if "default" in schema:
        said.append(f"default {_shown(schema['default'])}")
    text = ", ".join(said)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _lengths(schema: Json) -> Iterable[str]:
    for low, high, unit in (("minLength", "maxLength", "characters"), ("minItems", "maxItems", "items")):
        least, most = schema.get(low), schema.get(high)
        if least and most:
            yield f"{least} to {most} {unit}" if least != most else f"{most} {unit}"
        elif most is not None:
            yield f"at most {most} {unit}"
        elif least and (least > 1 or unit == "items"):
            yield f"at least {least} {unit}"


def _bounds(schema: Json) -> Iterable[str]:
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and most is not None:
        yield f"{_shown(least)} to {_shown(most)}"
    elif least is not None:
        yield f"at least {_shown(least)}"
    elif most is not None:
        yield f"at most {_shown(most)}"


def _shown(value: Any) -> str:
    return (
        {True: "true", False: "false", None: "null"}.get(value, str(value))
        if not isinstance(value, (list, dict, int, float)) or isinstance(value, bool)
        else str(value)
    )


def evidence(raw: Json, spec: str) -> str:
    """Return whose word an operation is, and where the spec says it."""
    mark = _EVIDENCE.get(raw.get("x-evidence", ""))
    if mark is None:
        return f"Spec: {spec}."
    source = raw.get("x-evidence-source")
    return f"{mark} ({source}). Spec: {spec}." if source else f"{mark}. Spec: {spec}."


def sentence_or(schema: Json, name: str) -> str:
    """Return a schema's description, or a sentence that at least names it."""
    return str(
        schema.get("description") or schema.get("title") or f"{name}, of which the spec says no more"
    ).strip()
