"""One file to several places: `towpath.publish`.

>>> import towpath
>>> done = towpath.publish("trees.csv", to=[
...     ouro.datasets.target("Trees"),
...     portal.datasets.target("trees", title="Trees"),
...     usmart.target("0f7a1a2e-4f53-4d5c-9a53-1c2f4f0c4a11"),
... ])
>>> for each in done:
...     print(each)
ouro https://api.ouro.foundation, dataset Trees: published
opendatasoft https://data.example.org, dataset trees: published
usmart https://data.usmart.io, dataset 0f7a1a2e-4f53-4d5c-9a53-1c2f4f0c4a11: failed: viewDataset: 404 ...
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from towpath.errors import ConfigurationError, TowpathError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Sequence
    from typing import Self

    from towpath.receipts import AsyncTarget, Receipt, Target

    T = TypeVar("T", Target, AsyncTarget)


@dataclass(frozen=True, slots=True)
class Delivered:
    """The file is at the target, as the receipt says; `changed` says whether anything was sent for that."""

    target: str
    receipt: Receipt

    @property
    def changed(self) -> bool:
        """Whether anything was sent: else the same file was published before."""
        return self.receipt.fresh

    @property
    def ok(self) -> Literal[True]:
        """True."""
        return True

    def __str__(self) -> str:
        return f"{self.target}: {'published' if self.changed else 'nothing had changed'}"


@dataclass(frozen=True, slots=True)
class Failed:
    """The file did not get to the target, or not all the way: `error` says why, and what is there by now."""

    target: str
    error: TowpathError

    @property
    def changed(self) -> Literal[False]:
        """False: there is no receipt, so the next run tries again."""
        return False

    @property
    def ok(self) -> Literal[False]:
        """False."""
        return False

    def __str__(self) -> str:
        return f"{self.target}: failed: {self.error}"


Delivery: TypeAlias = Delivered | Failed


class SomeFailed(TowpathError):
    """A file did not get to every target; `deliveries` has them all, those that went well too."""

    def __init__(self, message: str, *, deliveries: tuple[Delivery, ...] = ()) -> None:
        super().__init__(message)
        self.deliveries = deliveries


class Deliveries(tuple[Delivery, ...]):
    """What became of a file at each target, in the order in which these were named."""

    __slots__ = ()

    @property
    def ok(self) -> bool:
        """Whether it is everywhere."""
        return all(each.ok for each in self)

    @property
    def failed(self) -> list[Failed]:
        """Those that failed."""
        return [each for each in self if isinstance(each, Failed)]

    def check(self) -> Self:
        """Return itself; raise SomeFailed, which names each target that failed and why, unless it is everywhere."""
        if not self.ok:
            said = "; ".join(map(str, self.failed))
            raise SomeFailed(f"{len(self.failed)} of {len(self)} targets failed: {said}", deliveries=self)
        return self


def publish(path: str | os.PathLike[str], to: Sequence[Target]) -> Deliveries:
    """Publish a file to several targets, one after another; a target that fails neither undoes nor stops the others.

    A target is what `target(…)` of a client names: `ouro.datasets.target`, `opendatasoft.datasets.target`,
    `usmart.target`. The same file is not sent twice: this machine remembers what it has published
    (`towpath.receipts`).

    Args:
        path: The file.
        to: The targets, at least one, no two of one name.

    Returns:
        A delivery for each target, in their order: `Delivered` with its receipt, or `Failed` with its error;
        `.check()` raises where any failed.

    Raises:
        ConfigurationError: there is no target, or two have one name; nothing was sent.

    Example:
        >>> towpath.publish("trees.csv", to=[portal.datasets.target("my-trees")]).check()
    """
    return Deliveries(_attempt(path, target) for target in _distinct(to))


async def apublish(path: str | os.PathLike[str], to: Sequence[AsyncTarget]) -> Deliveries:
    """Publish a file to several targets at once, from code that awaits; as `publish`."""
    from anyio import create_task_group

    targets = [*_distinct(to)]
    found: dict[int, Delivery] = {}

    async def attempt(number: int, target: AsyncTarget) -> None:
        try:
            found[number] = Delivered(target.name, await target.publish(path))
        except TowpathError as error:
            found[number] = Failed(target.name, error)

    async with create_task_group() as group:
        for number, target in enumerate(targets):
            group.start_soon(attempt, number, target)
    return Deliveries(found[number] for number in range(len(targets)))


def _attempt(path: str | os.PathLike[str], target: Target) -> Delivery:
    try:
        return Delivered(target.name, target.publish(path))
    except TowpathError as error:
        return Failed(target.name, error)


def _distinct(to: Sequence[T]) -> Iterator[T]:
    """Yield the targets; raise ConfigurationError for none, and for two of one name."""
    names = [target.name for target in to]
    if not names:
        raise ConfigurationError(
            "to= names no target; give at least one, such as portal.datasets.target('trees')"
        )
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ConfigurationError(f"to= names {twice[0]!r} twice; name each target once")
    return iter(to)
