"""Operations as their templates see them: a constant, a function that builds calls, and methods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from scripts.codegen.naming import identifier
from scripts.codegen.operations import returned, sent
from scripts.codegen.prose import docstring
from scripts.codegen.shapes import ANY, Binary, Plain, literal

from .method_words import method_words, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.operations import Answer, Content, Operation
    from scripts.codegen.shapes import Model, Shape

    from .arguments import Argument
    from .paging import Paged


@attrs.frozen
class Method:
    """One operation as methods and as a builder."""

    operation: Operation
    arguments: tuple[Argument, ...]
    payloads: dict[str, str]
    body_words: str
    paged: Paged | None
    read_back: Model | None
    """What may go into an update as it was read, beside what its body is said to be."""

    @property
    def verb(self) -> str:
        verb = self.operation.verb
        return f"{verb}_" if verb in ("raw", "streaming") else verb

    @property
    def deprecation(self) -> str | None:
        """What to say to who still uses the operation, or None."""
        return (
            f"`{self.operation.verb}` is deprecated by the platform"
            if self.operation.raw.get("deprecated")
            else None
        )

    @property
    def former_names(self) -> list[str]:
        """Names that the method had before."""
        return [identifier(name) for name in self.operation.raw.get("x-former-names", ())]

    @property
    def builder(self) -> str:
        return identifier(self.operation.id)

    @property
    def constant(self) -> str:
        return self.builder.upper()

    @property
    def returns(self) -> str:
        parts = [shape.annotation("models.") for shape in returned(self.operation)]
        return "Any" if "Any" in parts else " | ".join(_bytes(part) for part in dict.fromkeys(parts))

    def result(self, async_: bool, kind: str) -> str:
        """Return the annotation of what a method returns: a value, or as `kind` says, a raw or a streamed reply."""
        prefix = "Async" if async_ else ""
        if kind == "Streaming":
            return f"Abstract{prefix}ContextManager[{prefix}StreamedReply]"
        if kind == "Raw":
            return f"Reply[{self.returns}]"
        if self.paged is not None:
            return f"_{prefix}Pages[{self.paged.item.annotation('models.')}]"
        return self.returns

    def awaited(self, async_: bool, kind: str) -> bool:
        """Tell whether a method is a coroutine: pages and streamed replies are fetched later."""
        return async_ and kind != "Streaming" and (kind == "Raw" or self.paged is None)

    @property
    def body(self) -> str | None:
        """Return the annotation of the body, or None."""
        if not self.operation.body:
            return None
        parts = [self._content(content) for content in self.operation.body]
        parts += [] if self.read_back is None else [self.read_back.annotation("models.")]
        parts += [] if self.operation.body_required else ["Unset"]
        return " | ".join(dict.fromkeys(parts))

    def _content(self, content: Content) -> str:
        if content.kind == "raw":
            return "File | bytes | str" if content.media.startswith("text/") else "File | bytes"
        return sent(content.shape, self.payloads)

    @property
    def signature(self) -> str:
        """Return the arguments after `self`, typed."""
        return ", ".join([*self._positional(), "*", *self._keywords(), "options: Options | None = None"])

    def _positional(self) -> Iterator[str]:
        for argument in self.arguments:
            if argument.parameter.place == "path":
                yield argument.declared
        if self.body:
            yield f"body: {self.body}{'' if self.operation.body_required else ' = UNSET'}"

    def _keywords(self) -> Iterator[str]:
        if len(self.operation.body) > 1:
            medias = [literal(content.media) for content in self.operation.body]
            yield f"content_type: Literal[{', '.join(medias)}] = {medias[0]}"
        rest = [argument for argument in self.arguments if argument.parameter.place != "path"]
        yield from (argument.declared for argument in rest if argument.parameter.required)
        yield from (argument.declared for argument in rest if not argument.parameter.required)

    @property
    def passed(self) -> str:
        """Return the same arguments, handed on."""
        names = [argument.name for argument in self.arguments if argument.parameter.place == "path"]
        keywords = [argument.name for argument in self.arguments if argument.parameter.place != "path"]
        keywords = [*(["content_type"] if len(self.operation.body) > 1 else []), *keywords, "options"]
        return ", ".join([*names, *(["body"] if self.body else []), *(f"{name}={name}" for name in keywords)])

    @property
    def statuses(self) -> tuple[int, ...]:
        """Return the statuses of documented refusals."""
        return tuple(status for status, _ in self.operation.problems)

    @property
    def path(self) -> str:
        """Return the expression of the path with its parameters filled in."""
        template = literal(self.operation.path)
        places = {
            a.parameter.name: f"{{{'_path_rest' if a.parameter.slashes else '_path_segment'}({a.name})}}"
            for a in self.arguments
            if a.parameter.place == "path"
        }
        filled = re.sub(r"\{([^}]*)\}", lambda match: places[match[1]], template)
        return f"f{filled}" if filled != template else template

    @property
    def query(self) -> str | None:
        pairs = [a.pairs for a in self.arguments if a.parameter.place == "query"]
        return f"[{', '.join(pairs)}]" if pairs else None

    @property
    def headers(self) -> str | None:
        pairs = [a.pairs for a in self.arguments if a.parameter.place == "header"]
        cookies = [
            f"({literal(a.parameter.name)}, {a.name})"
            for a in self.arguments
            if a.parameter.place == "cookie"
        ]
        if cookies:
            pairs.append(f"*_cookie_pairs({', '.join(cookies)})")
        return f"[{', '.join(pairs)}]" if pairs else None

    @property
    def body_expression(self) -> str | None:
        contents = self.operation.body
        if not contents:
            return None
        made = (
            self._made(contents[0])
            if len(contents) == 1
            else f"_body_as(content_type, body{_encodings(contents)})"
        )
        return made if self.operation.body_required else f"None if body is UNSET else {made}"

    @staticmethod
    def _made(content: Content) -> str:
        media = literal(content.media)
        encoding = f", {content.encoding!r}" if content.encoding else ""
        if content.kind == "json":
            return "JsonBody(body)" if content.media == "application/json" else f"JsonBody(body, {media})"
        if content.kind == "form":
            return f"FormBody(_form_fields(body{encoding}))"
        return (
            f"MultipartBody(_multipart_parts(body{encoding}))"
            if content.kind == "multipart"
            else f"RawBody(body, {media})"
        )

    # Answers

    def decoder(self, answer: Answer) -> str:
        """Return the function that reads an answer."""
        if answer.media is None:
            return "_nothing"
        if isinstance(answer.shape, Binary):
            return "_as_bytes"
        if isinstance(answer.shape, Plain) and answer.media.startswith("text/"):
            return "_as_text"
        return "_as_is" if answer.shape == ANY else f"_read_{self.builder}{self._suffix(answer)}"

    def _suffix(self, answer: Answer) -> str:
        shapes = [shape for shape in returned(self.operation) if shape != Plain("null")]
        return (
            ""
            if len(shapes) == 1
            else f"_{answer.status}{'' if shapes.index(answer.shape) == 0 else shapes.index(answer.shape)}"
        )

    def decoders(self) -> Iterator[tuple[str, Shape]]:
        """Yield the functions to write: name and shape."""
        seen: set[str] = set()
        for answer in self.operation.answers:
            name = self.decoder(answer)
            if name.startswith("_read_") and name not in seen:
                seen.add(name)
                yield name, answer.shape

    @property
    def doc(self) -> str:
        """Return the docstring of the methods that return values."""
        return docstring(method_words(self), 8)

    @property
    def short_doc(self) -> str:
        """Return the docstring of the methods that return replies."""
        return docstring([title(self.operation)], 8)


def _bytes(annotation: str) -> str:
    return annotation.replace("File | bytes", "bytes")


def _encodings(contents: tuple[Content, ...]) -> str:
    encodings = {content.media: content.encoding for content in contents if content.encoding}
    return f", {encodings!r}" if encodings else ""
