"""What `help()` says of a method: all that its spec knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scripts.codegen.prose import evidence, section, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.operations import Operation

    from .methods import Method

_WIDTH: Final = 102
"""Columns that a method's docstring has, its indent taken off."""


def title(operation: Operation) -> str:
    """Return the first line."""
    return sentence(operation.raw.get("summary") or operation.id)


def method_words(method: Method) -> Iterator[str]:
    """Yield the paragraphs of a method's docstring."""
    operation = method.operation
    yield title(operation)
    yield operation.raw.get("description", "")
    if operation.raw.get("deprecated"):
        yield "Deprecated."
    yield section("Args", [*_arguments(method)], _WIDTH)
    yield section("Returns", [*_returned(method)], _WIDTH)
    yield section("Raises, when iterated" if method.paged else "Raises", [*_raised(operation)], _WIDTH)
    if operation.permission:
        yield f"Permission: {', '.join(operation.permission)}."
    yield evidence(operation.raw, operation.spec)


def _arguments(method: Method) -> Iterator[tuple[str, str]]:
    yield from (argument.described() for argument in method.arguments if argument.parameter.place == "path")
    if method.body:
        yield "body", method.body_words
    if len(method.operation.body) > 1:
        yield "content_type", "The media type to send the body in."
    yield from (argument.described() for argument in method.arguments if argument.parameter.place != "path")
    yield "options", "How this call differs from the client's others: timeout, headers, retries."


def _returned(method: Method) -> Iterator[tuple[str, str]]:
    answers = method.operation.answers
    said = [sentence(answer.description) for answer in answers if answer.media is not None]
    if method.paged:
        yield (
            "All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`, `to_list(limit=)`.",
            "",
        )
    elif said:
        yield " ".join(dict.fromkeys(said)), ""


def _raised(operation: Operation) -> Iterator[tuple[str, str]]:
    yield from ((f"ApiError ({status})", sentence(said)) for status, said in operation.problems)
    yield "ContractError", "The answer is not what the spec says."
