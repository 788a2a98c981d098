# Generated from scripts/templates/seam/errors.py by `make regenerate`. Do not edit: change scripts/templates/seam/errors.py.
"""What can go wrong between a typed call and a typed answer.

    TowpathError
      ApiError         the platform answered, and the answer was no
      ContractError    the platform answered something that its spec does not allow

The overlays (`towpath.errors`) hang their finer classes below these three.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class TowpathError(Exception):
    """The root of everything that towpath raises. All of them pickle and copy, whatever their constructor takes."""

    def __reduce__(self) -> tuple[object, ...]:
        return _revive, (type(self), self.args, self.__dict__.copy())


class ApiError(TowpathError):
    """The platform answered, and the answer was no."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        problem: object = None,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        operation: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.problem = problem
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.request_id = request_id
        self.operation = operation

    def __str__(self) -> str:
        head = f"{self.operation}: " if self.operation else ""
        code = f" [{self.code}]" if self.code else ""
        request = f" (request {self.request_id})" if self.request_id else ""
        return f"{head}{self.status}{code} {self.message}{request}"


class ContractError(TowpathError):
    """The platform answered something that its spec does not allow.

    `path` is the place in the answer (`$.results[3].metadata.default`), `expected` and `got` say what the spec
    promises and what stood there; `operation` and `spec` name the operation and the spec line to correct.
    """

    def __init__(self, *, path: str, expected: str, got: str, operation: str = "", spec: str = "") -> None:
        super().__init__(path, expected, got, operation, spec)
        self.path = path
        self.expected = expected
        self.got = got
        self.operation = operation
        self.spec = spec

    def within(self, step: str) -> ContractError:
        """Return this error as seen from one level further out; `step` is `.name` or `[3]`."""
        return ContractError(
            path=f"${step}{self.path[1:]}",
            expected=self.expected,
            got=self.got,
            operation=self.operation,
            spec=self.spec,
        )

    def at(self, operation: str, spec: str) -> ContractError:
        """Return this error with the operation and the spec line that it belongs to."""
        return ContractError(
            path=self.path, expected=self.expected, got=self.got, operation=operation, spec=spec
        )

    def __str__(self) -> str:
        head = f"{self.operation}: " if self.operation else ""
        tail = f" (spec: {self.spec})" if self.spec else ""
        return f"{head}at {self.path}: expected {self.expected}, got {self.got}{tail}"


def _revive(kind: type[TowpathError], args: tuple[object, ...], state: dict[str, object]) -> TowpathError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error
