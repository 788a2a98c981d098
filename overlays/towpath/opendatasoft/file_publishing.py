"""From a file to a published dataset: upload, extractor, resource, metadata, publish, wait; and nothing of it twice."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from towpath_wire._seam import UNSET
from towpath_wire.opendatasoft.models import Resource, UploadedFileDatasource
from towpath_wire.opendatasoft.operations import (
    datasets,
    datasets_resources,
    datasets_resources_unsaved,
)

from towpath._engine.flows import Flow, answered
from towpath._engine.settings import read_timeout
from towpath._engine.so_far import say_so_far
from towpath.errors import ConfigurationError, TowpathError
from towpath.receipts import Receipt, Receipts
from towpath.receipts.remembering import Done, Memory
from towpath.uploads import find_file

from .editing import Edit, read_state
from .files import LARGEST, open_resource_file
from .outcomes import StillRunning
from .publishing import Publishing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from typing import Literal, Self

    from towpath_wire.opendatasoft.models import DatasetStatus

    from towpath.events import BytesSent, StateChanged
    from towpath.uploads import FileToSend

    from .files import Source
    from .outcomes import Outcome


class UnreadableFile(TowpathError):
    """No extractor of the portal reads the file; `dataset` and `file` (its identifier on the portal) say where it is."""

    def __init__(self, message: str, *, dataset: str, file: str) -> None:
        super().__init__(message)
        self.dataset = dataset
        self.file = file


@dataclass(frozen=True, slots=True)
class FilePublished:
    """The file was sent and its dataset published, with this `outcome`; `receipt` is None unless that went well."""

    dataset: str
    resource: str
    file: str
    outcome: Outcome
    receipt: Receipt | None

    @property
    def changed(self) -> Literal[True]:
        """True."""
        return True

    @property
    def ok(self) -> bool:
        """Whether the dataset is on the portal as it should be."""
        return self.outcome.ok

    def __str__(self) -> str:
        return str(self.receipt or f"{self.file}: {self.outcome}")

    def check(self) -> Self:
        """Return itself; raise Unfinished unless the outcome is `Finished`."""
        self.outcome.check()
        return self


@dataclass(frozen=True, slots=True)
class FileUnchanged:
    """Nothing was sent: the same file was published with the same words before, as `receipt` says."""

    receipt: Receipt

    @property
    def dataset(self) -> str:
        """The identifier of the dataset."""
        return self.receipt.details.get("dataset", "")

    @property
    def changed(self) -> Literal[False]:
        """False."""
        return False

    @property
    def ok(self) -> Literal[True]:
        """True."""
        return True

    def __str__(self) -> str:
        return str(self.receipt)

    def check(self) -> Self:
        """Return itself: there is nothing to complain of."""
        return self


class _Memory(Memory):
    def busy(self) -> StillRunning:
        return StillRunning(
            f"another process is still publishing to {self.thing} after {self.longest:.0f} s",
            of=self.thing,
            state="claimed",
        )


class FilePublication:
    """One file, and the dataset that it is to become."""

    def __init__(
        self,
        path: Source,
        *,
        portal: str,
        dataset_id: str,
        title: str | None,
        metadata: Mapping[str, Mapping[str, Any]] | None,
        extractor: str | None = None,
        params: Mapping[str, Any] | None = None,
        file_name: str | None = None,
        if_changed: bool = True,
        timeout: float = 1800.0,
        pause: float = 0.5,
        abort: bool = False,
        receipts: Receipts | None,
        tell: Callable[[BytesSent | StateChanged], None],
    ) -> None:
        if not isinstance(dataset_id, str) or not dataset_id:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError("dataset_id= is empty; give the readable identifier of the dataset")
        self._path = path
        self._dataset_id = dataset_id
        self._title = title
        self._metadata: dict[str, dict[str, Any]] = {
            template: dict(fields) for template, fields in (metadata or {}).items()
        }
        if title is not None:
            self._metadata["default"] = {**self._metadata.get("default", {}), "title": title}
        self._extractor = extractor
        self._params = dict(params or {})
        self._file_name = file_name
        self._if_changed = if_changed
        self._timeout = read_timeout(timeout, "timeout=")
        self._pause = read_timeout(pause, "pause=")
        self._abort = abort
        self._memory = _Memory(
            f"opendatasoft {portal}", f"dataset {dataset_id}", receipts or Receipts(), self._timeout
        )
        self._tell = tell
        self._sending: str | None = None
        self._so_far: list[str] = []

    def flow(self) -> Flow[FilePublished | FileUnchanged]:
        """Do it, one process at a time for each dataset; whatever ends it says what is on the portal by then."""
        said = {"metadata": self._metadata, "extractor": self._extractor, "params": self._params}
        with self._telling_so_far():
            known = yield from self._memory.flow(
                lambda: find_file(self._path, name=self._file_name, most=LARGEST),
                said,
                self._published,
                if_changed=self._if_changed,
            )
        if known.result is not None:
            return replace(known.result, receipt=known.receipt)
        assert known.receipt is not None  # what has not changed has one
        return FileUnchanged(known.receipt)

    def _published(self, file: FileToSend, before: Receipt | None) -> Flow[Done[FilePublished]]:
        self._sending = file.name
        dataset = yield from self._dataset(file)
        uploaded = yield from open_resource_file(dataset, file, self._tell)
        self._so_far.append(f"the file is uploaded as {uploaded}")
        resource = yield from self._resource(dataset, file, uploaded, before)
        self._so_far.append(f"resource {resource} reads it")
        yield from self._described(dataset)
        outcome = yield from self._work(dataset, "publish").flow()
        details = {"dataset": dataset, "resource": resource, "file": uploaded}
        published = FilePublished(**details, outcome=outcome, receipt=None)
        return Done(published, details if outcome.ok else None)

    def _dataset(self, file: FileToSend) -> Flow[str]:
        """Return the dataset with the identifier, at rest; make it where there is none."""
        found = yield from answered(datasets.list_datasets(dataset_id=self._dataset_id))
        for dataset in found.results:
            if dataset.dataset_id == self._dataset_id:
                # Nothing is written while the portal is at work on it.
                status: DatasetStatus = yield from self._work(dataset.uid, None).states()
                self._so_far.append(f"dataset {dataset.uid} is there, {status.status.value}")
                return dataset.uid
        stem, dot, _ = file.title.rpartition(".")
        title = self._title or (stem if dot and stem.strip() else file.title)
        made = yield from answered(
            datasets.create_dataset(
                {"dataset_id": self._dataset_id, "metadata": {"default": {"title": {"value": title}}}}
            )
        )
        self._so_far.append(f"dataset {made.uid} is made")
        return made.uid

    def _resource(self, dataset: str, file: FileToSend, uploaded: str, before: Receipt | None) -> Flow[str]:
        """Let a resource read the file: the one of the last time, else one of this title, else a new one."""
        body: Any = yield from self._reading(dataset, file, uploaded)
        known = before.details.get("resource") if before is not None else None
        reply = yield datasets_resources.list_dataset_resources(dataset, limit=1000)
        resources: list[Resource] = reply.value().results
        reused = [resource for resource in resources if resource.uid == known] or [
            resource for resource in resources if _reads(resource, file)
        ]
        if reused:
            call = datasets_resources.update_dataset_resource(dataset, reused[0].uid, body)
        else:
            call = datasets_resources.create_dataset_resource(dataset, body)
        return (yield from answered(call)).uid

    def _reading(self, dataset: str, file: FileToSend, uploaded: str) -> Flow[dict[str, Any]]:
        """Return the resource that reads a file: the portal guesses what was not said."""
        source: Any = {"type": "uploaded_file", "file": {"uid": uploaded}}
        kind = self._extractor
        if kind is None:
            guesses = yield from answered(
                datasets_resources_unsaved.guess_unsaved_resource_extractors(dataset, {"datasource": source})
            )
            if not guesses:
                raise UnreadableFile(
                    f"no extractor of the portal reads {file.name!r}; say which one: extractor='csvfile'",
                    dataset=dataset,
                    file=uploaded,
                )
            kind = guesses[0].type
        guessed = yield from answered(
            datasets_resources_unsaved.guess_unsaved_resource_extractor_params(
                dataset, {"datasource": source, "type": kind}
            )
        )
        params = {} if guessed.params is UNSET else dict(guessed.params)
        return {"type": kind, "title": file.title, "params": {**params, **self._params}, "datasource": source}

    def _described(self, dataset: str) -> Flow[None]:
        if self._metadata:
            edit = Edit((yield from read_state(dataset)))
            edit.update(self._metadata)
            if edit.plan():
                yield from edit.flow()
                self._so_far.append("its metadata are written")

    def _work(self, dataset: str, action: Literal["publish"] | None) -> Publishing:
        return Publishing(
            dataset,
            action,
            timeout=self._timeout,
            pause=self._pause,
            abort=self._abort and action is not None,
            tell=self._tell,
        )

    @contextmanager
    def _telling_so_far(self) -> Generator[None]:
        try:
            yield
        except BaseException as error:
            if self._sending is None:
                raise  # nothing was begun
            step = getattr(error, "so_far", "")
            done = "; ".join(self._so_far) or "nothing of this call is on the portal"
            say_so_far(
                error,
                f"publishing {self._sending!r} as {self._memory.thing}: {done}{'; ' + step if step else ''}",
            )
            raise


def _reads(resource: Resource, file: FileToSend) -> bool:
    """Return whether a resource reads an upload and is called like the file."""
    return resource.title == file.title and isinstance(resource.datasource, UploadedFileDatasource)
