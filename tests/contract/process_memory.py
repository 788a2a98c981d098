"""What a process takes of memory, as Linux tells it."""

from __future__ import annotations

from pathlib import Path


def memory(process: int | str, field: str) -> int:
    """Return a figure of /proc in bytes: VmRSS is what a process has now, VmHWM the most it ever had."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) * 1024
    raise AssertionError(f"no {field} of process {process}")
