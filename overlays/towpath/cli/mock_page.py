"""What `towpath mock serve` shows in a browser: one page under `/_towpath/`, made anew for each look, without scripts.

No platform has a path that begins so; all else goes to the stand-ins as if the page were not there.
"""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING, Any, Final

from .mock_banner import environment, example, is_known, roles
from .specs import bundled, bundled_bytes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, MutableMapping

    from towpath.testing import StandIn

    Message = MutableMapping[str, Any]
    Send = Callable[[Message], Awaitable[None]]
    Receive = Callable[[], Awaitable[Message]]
    Application = Callable[[Message, Receive, Send], Awaitable[None]]

PLACE: Final = "/_towpath/"
_NEWEST: Final = 50
_HEADERS: Final = [
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; style-src 'unsafe-inline'"),
    (b"x-content-type-options", b"nosniff"),
]
_STYLE: Final = """
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 66rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; margin: 1.6em 0 .5em; } h1 { margin-top: 0; }
code, pre, td { font: 13px/1.5 ui-monospace, monospace; }
pre { border: 1px solid var(--line); border-radius: 6px; padding: .7rem; white-space: pre-wrap; word-break: break-all; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; }
th, td { border-bottom: 1px solid var(--line); padding: .2rem .9rem .2rem 0; vertical-align: top; }
td { word-break: break-word; } td:first-child { white-space: nowrap; }
section { border-top: 3px solid var(--line); margin-top: 2.5rem; }
summary { cursor: pointer; margin: .3rem 0; }
.s2 { color: #1a7f37; } .s4 { color: #bf6a02; } .s5 { color: #cf222e; }
"""


class Page:
    """Answers what is below `/_towpath/`, and hands everything else on."""

    def __init__(self, application: Application, stand_ins: list[StandIn]) -> None:
        self._application = application
        self._stand_ins = {each.platform: each for each in stand_ins}

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one scope."""
        found = self._find(scope) if scope["type"] == "http" and scope["method"] in ("GET", "HEAD") else None
        if found is None:
            await self._application(scope, receive, send)
            return
        kind, body = found
        headers = [(b"content-type", kind), (b"content-length", b"%d" % len(body)), *_HEADERS]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})

    def _find(self, scope: Message) -> tuple[bytes, bytes] | None:
        path = str(scope["path"])
        if path in (PLACE, PLACE.rstrip("/")):
            return b"text/html; charset=utf-8", page(self._stand_ins.values()).encode()
        name = path.removeprefix(PLACE).removesuffix(".json")
        if path == f"{PLACE}{name}.json" and name in self._stand_ins:
            return b"application/json", bundled_bytes(name)
        return None


def page(stand_ins: Iterable[StandIn]) -> str:
    """Write the page: for each stand-in where it is, who one can be, what exists, what can be asked, what was."""
    sections = "".join(map(_section, stand_ins))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>towpath mock serve</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
        "<h1>towpath mock serve</h1><p>Stand-ins, made up for tests; they never call the real services. "
        "Reload to see the newest requests.</p>"
        f"{sections}</body></html>"
    )


def _section(stand_in: StandIn) -> str:
    name = escape(stand_in.platform)
    shell = f"<pre>{escape(environment(stand_in))}</pre>" if is_known(stand_in.platform) else ""
    example_of = "\n".join(line.removeprefix("    ") for line in example(stand_in).splitlines())
    return (
        f"<section><h2>{name}</h2><p><code>{escape(stand_in.base_url)}</code>, seed {stand_in.seed}, "
        f'<a href="{PLACE}{name}.json">its spec</a></p>'
        f"<h3>Try it</h3><pre>{escape(example_of)}</pre>{shell}"
        f"<h3>Newest requests ({stand_in.journal.total})</h3>{_journal(stand_in)}"
        f"<h3>Who you can be</h3>{_table(('role', 'constructor arguments'), roles(stand_in).items())}"
        f"<h3>What is there to begin with</h3><details><summary>{len(stand_in.world)} things</summary>"
        f"{_table(('name', 'id'), stand_in.world.items())}</details>"
        f"<h3>What can be asked</h3>{_operations(stand_in.platform)}</section>"
    )


def _journal(stand_in: StandIn) -> str:
    newest = list(stand_in.journal)[: -_NEWEST - 1 : -1]
    if not newest:
        return "<p>None so far.</p>"
    rows = "".join(
        f"<tr><td>{datetime.fromtimestamp(each.at / 1000, UTC):%H:%M:%S}</td>"
        f'<td class="s{each.status // 100}">{each.status}</td><td>{escape(each.method)} {escape(each.path)}</td>'
        f"<td>{escape(each.operation or '')}</td><td>{each.duration * 1000:.1f} ms</td></tr>"
        for each in newest
    )
    head = "".join(f"<th>{name}</th>" for name in ("at", "status", "request", "operation", "took"))
    return f"<table><tr>{head}</tr>{rows}</table>"


def _operations(platform: str) -> str:
    from towpath.contract.reference import entries

    tags: dict[str, list[tuple[str, ...]]] = {}
    for each in entries(bundled(platform)):
        tag = (each.node.texts("tags") or ["default"])[0]
        tags.setdefault(tag, []).append((each.operation.label, each.call, each.summary))
    return "".join(
        f"<details><summary>{escape(tag)} ({len(asked)})</summary>{_table((), asked)}</details>"
        for tag, asked in tags.items()
    )


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    heads = "".join(f"<th>{escape(each)}</th>" for each in head)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>{f'<tr>{heads}</tr>' if heads else ''}{body}</table>"
