"""What the runs of a platform followed together: its links, and the families of its operations."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import define, field
from towpath.contract.fuzz.families import DEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator

Report = dict[str, Any]


@define
class Followed:
    """The union of a platform's runs."""

    platform: str
    answers: dict[str, Counter[str]] = field(factory=lambda: dict[str, Counter[str]]())
    """How each link was answered, by class."""
    families: dict[str, dict[str, int | None]] = field(factory=lambda: dict[str, dict[str, int | None]]())

    def add(self, report: Report) -> None:
        """Take the report of one run in."""
        for each in report.get("links", ()):
            self.answers.setdefault(each["link"], Counter()).update(each["answers"])
        for each in report.get("families", ()):
            known = self.families.setdefault(each["path"], dict.fromkeys(DEEDS))
            for verb in DEEDS:
                if each[verb] is not None:
                    known[verb] = (known[verb] or 0) + each[verb]

    @property
    def left(self) -> list[str]:
        """The links that no run followed to a success."""
        return [link for link, answers in self.answers.items() if not answers["2xx"]]

    @property
    def sentence(self) -> str:
        """How many links were followed."""
        return f"{self.platform} links: {len(self.answers) - len(self.left)} of {len(self.answers)} followed"

    def named(self) -> Iterator[str]:
        """Say of each link that is left how it was answered."""
        for link in self.left:
            answers = ", ".join(f"{count} times {kind}" for kind, count in sorted(self.answers[link].items()))
            yield f"{self.platform}: not followed: {link} ({answers or 'never tried'})"

    def table(self) -> Iterator[str]:
        """The families: how often each was made, and how often a link led to its other verbs with a success."""
        width = max(map(len, self.families), default=0)
        yield f"{self.platform:<{width}}" + "".join(f"{verb:>8}" for verb in DEEDS)
        for path, counts in self.families.items():
            yield f"{path:<{width}}" + "".join(
                f"{'–' if counts[verb] is None else counts[verb]:>8}" for verb in DEEDS
            )
