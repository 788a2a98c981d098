"""What the way from a file to records says no to."""

from __future__ import annotations


class SourceUnreadable(ValueError):
    """A source that the extractor cannot read with its settings; the message says why."""


class StepRefused(ValueError):
    """A processor or field configuration that cannot be used; `setting` names the key at fault."""

    def __init__(self, setting: str, reason: str) -> None:
        super().__init__(f"{setting}: {reason}")
        self.setting = setting
        self.reason = reason
