"""What to install when something is missing."""

from __future__ import annotations


def named_extra(error: ModuleNotFoundError, purpose: str) -> ModuleNotFoundError:
    """Return an error that names the extra; the error itself, when it is a module of ours that is not there."""
    missing = error.name or ""
    if missing.partition(".")[0] in ("towpath", "towpath_wire"):
        return error
    return ModuleNotFoundError(f'{purpose} needs {missing}: pip install "towpath[testing]"', name=missing)
