"""What a run changes in the specs, in words: for whoever runs it, and under *Unreleased* in the changelog.

The changelog tells what changed since the last release, however many runs it took. So the bundle of that release is kept
(`specs/released/<platform>.json.gz`) from the first change on, with the heading of the release, and each run writes the
platform's block anew, from there to what the spec is now: nothing is told twice, and what is taken back is no longer told.
The next release is a new heading; the first change after it keeps the bundle of that one.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import re
from typing import TYPE_CHECKING, Any, Final

import attrs

from .lock import SHARED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from towpath.contract.diff import SpecDiff

    from .lock import Layout

_MOST_LINES: Final = 40
"""Lines of a block about what breaks nothing; `towpath spec diff` tells the rest."""
_HEADING: Final = re.compile(r"^## (.*)$", re.MULTILINE)
_UNRELEASED: Final = re.compile(r"\[?unreleased\]?", re.IGNORECASE)


@attrs.frozen
class Change:
    """What became of a platform's spec; `difference` is None where one of the two bundles is not there."""

    platform: str
    old: Any
    new: Any
    difference: SpecDiff | None

    @property
    def lines(self) -> list[str]:
        """The change as it is printed, the outcome first."""
        from towpath.contract.diff import headline, lines

        if self.difference is not None:
            return [headline(self.difference), *lines(self.difference, _MOST_LINES)]
        if self.old is None:
            return [f"a new platform, {_count(self.new)}"]
        return [f"the platform is gone, and with it {_count(self.old)}; a major version is owed"]

    def as_dict(self) -> dict[str, Any]:
        """Return this for programs."""
        if self.difference is not None:
            return self.difference.as_dict()
        gone = self.new is None
        return {
            "bump": "major" if gone else "minor",
            "breaking": gone,
            "platform": "removed" if gone else "added",
        }


class Changes:
    """The changes of one run. What keeps them from being told is a note, and never the end of the run."""

    def __init__(self, layout: Layout) -> None:
        self.notes: list[str] = []
        self.made: list[Change] = []
        self._layout = layout
        self._pending: dict[str, Any] = {}

    def compare(self, new_tree: Path, stale: Iterable[str]) -> None:
        """Compare the bundles that are there with those just made, and keep what the last release shipped.

        To be called before the trees are exchanged: a run that is killed after that finds its way from what was kept.
        """
        from towpath.contract.documents import Unreadable

        stale = frozenset(stale)
        there, made = _bundles(self._layout.tree), _bundles(new_tree)
        names = {name for name in stale if name != SHARED}
        if SHARED in stale:
            names |= there.keys() - made.keys()
        changed = sorted(
            name for name in names if there.get(name) != made.get(name) or self._kept(name).is_file()
        )
        since = self._last_release() if changed else None
        for name in changed:
            try:
                old, new = _read(there.get(name)), _read(made.get(name))
                change = _compared(name, old, new)
            except (Unreadable, ValueError, RecursionError) as error:
                self.notes.append(f"what changed in the spec of {name} cannot be told: {_reason(error)}")
                continue
            if change is not None:
                self.made.append(change)
            if since is not None:
                self._keep(name, since, old, changed=change is not None)
                self._pending[name] = new

    def tell(self) -> None:
        """Write the block of each platform that changed into the changelog."""
        if not self._pending:
            return
        from towpath.contract.documents import Unreadable

        changelog = self._layout.changelog
        try:
            text = before = changelog.read_bytes().decode("utf-8")
            for name, new in self._pending.items():
                text = self._with_block(text, name, new)
            if text != before:
                _replace(changelog, text.encode(), self._layout.work)
        except (OSError, ValueError, Unreadable, RecursionError) as error:
            self.notes.append(f"{changelog.name} was left as it is: {_reason(error)}")

    # -- what the last release shipped -----------------------------------------------------------------------------

    def _last_release(self) -> str | None:
        """Return the heading of the last release, empty before the first; None where there is no place to tell."""
        try:
            text = self._layout.changelog.read_bytes().decode("utf-8")
            section = _unreleased(text)
        except FileNotFoundError:
            return None  # a checkout without a changelog wants none
        except (OSError, ValueError) as error:
            self.notes.append(f"{self._layout.changelog.name} was left as it is: {_reason(error)}")
            return None
        following = _HEADING.search(text, section.stop)
        return following[1].strip() if following else ""

    def _kept(self, name: str) -> Path:
        return self._layout.released / f"{name}.json.gz"

    def _base(self, name: str) -> Any:
        """Return what was kept, `since` a release its `document`; None where that is nothing."""
        try:
            base = json.loads(gzip.decompress(self._kept(name).read_bytes()))
        except (OSError, EOFError, ValueError):
            return None
        return base if isinstance(base, dict) and base.keys() == {"since", "document"} else None

    def _keep(self, name: str, since: str, old: Any, *, changed: bool) -> None:
        base = self._base(name)
        if base is not None and base["since"] == since:
            return
        try:
            if changed:
                self._layout.released.mkdir(parents=True, exist_ok=True)
                text = json.dumps(
                    {"since": since, "document": old}, ensure_ascii=False, separators=(",", ":")
                )
                _replace(self._kept(name), gzip.compress(text.encode(), mtime=0), self._layout.work)
            else:
                self._forget(name)  # what an older release shipped
        except OSError as error:
            self.notes.append(f"what the last release shipped of {name} was not kept: {_reason(error)}")

    def _forget(self, name: str) -> None:
        self._kept(name).unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # others are kept there, or none ever was
            self._layout.released.rmdir()

    # -- the changelog ---------------------------------------------------------------------------------------------

    def _with_block(self, text: str, name: str, new: Any) -> str:
        base = self._base(name)
        if base is None:
            return text
        change = _compared(name, base["document"], new)
        if change is None:
            self._forget(name)
        section = _unreleased(text)
        kept = _without(text[section], name)
        if change is not None:
            kept = f"{kept.rstrip()}\n\n{_block(change)}\n"
        end = text[section.stop :]
        return text[: section.start] + (f"{kept.rstrip()}\n\n" if end else f"{kept.rstrip()}\n") + end


def _compared(name: str, old: Any, new: Any) -> Change | None:
    """Return what became of a spec, None where nothing did; raise Unreadable where one cannot be compared."""
    from towpath.contract.diff import diff
    from towpath.contract.documents import Document

    if old is None or new is None:
        return None if old is new else Change(name, old, new, None)
    difference = diff(Document(old, name=f"the old {name}.json"), Document(new, name=f"{name}.json"))
    return Change(name, old, new, difference) if difference.findings else None


def _block(change: Change) -> str:
    outcome, *lines = change.lines
    bullets = [f"- {line.replace('Breaking: ', '**Breaking:** ', 1)}" for line in lines]
    said = [f"### Spec of {change.platform}: {outcome}", *(["", *bullets] if bullets else [])]
    return "\n".join([_marker(change.platform), *said, _marker(change.platform, end=True)])


def _marker(platform: str, *, end: bool = False) -> str:
    return f"<!-- {'/' if end else ''}spec diff: {platform} -->"


def _without(section: str, platform: str) -> str:
    """Return a section of the changelog without a platform's block."""
    begin, end = re.escape(_marker(platform)), re.escape(_marker(platform, end=True))
    return re.sub(rf"\n*^{begin}$.*?^{end}$\n*", "\n\n", section, flags=re.MULTILINE | re.DOTALL)


def _unreleased(text: str) -> slice:
    """Return where the section of what is not released stands; raise ValueError where there is none."""
    headings = list(_HEADING.finditer(text))
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        if _UNRELEASED.fullmatch(heading[1].strip()):
            return slice(heading.start(), following.start() if following else len(text))
    raise ValueError("it has no heading `## Unreleased`; write one, then run this again with --full")


def _bundles(tree: Path) -> dict[str, bytes]:
    """Return the bundled spec of each platform of a tree, as it stands there."""
    return {path.stem: path.read_bytes() for path in sorted((tree / "specs").glob("*.json"))}


def _read(content: bytes | None) -> Any:
    """Return a bundle, None where there is none; raise ValueError where a hand made it no JSON any more."""
    return None if content is None else json.loads(content)


def _count(document: Any) -> str:
    from towpath.contract.diff import count_operations
    from towpath.contract.documents import Document

    number = count_operations(Document(document))
    return f"{number} operation{'' if number == 1 else 's'}"


def _replace(path: Path, content: bytes, work: Path) -> None:
    """Write a file whole or not at all."""
    new = work / path.name
    new.write_bytes(content)
    new.replace(path)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
