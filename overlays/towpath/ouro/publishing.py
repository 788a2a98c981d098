"""Publishing a file: upload, look up what the service knows of it, make a dataset of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from towpath_wire._seam import UNSET, TowpathError
from towpath_wire.ouro.models import AssetStage, Bucket, CreateFromFile, Monetization, Visibility
from towpath_wire.ouro.operations import datasets as datasets_wire
from towpath_wire.ouro.operations import files as files_wire

from towpath._engine.flows import Flow, answered, done
from towpath._engine.so_far import step
from towpath.errors import ConfigurationError, Conflict
from towpath.uploads import FileToSend, find_file
from towpath.uploads.sending import with_file

from .errors import NotATable
from .people import own_id
from .words import known

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from typing import BinaryIO

    from towpath_wire._seam import Call
    from towpath_wire.ouro.models import Dataset, FileMetadata, UploadedFile

    from towpath.events import BytesSent

LARGEST: Final = 5_000_000_000
"""Bytes of a file that Ouro takes at most: its 5 GB, read in powers of ten."""
_LONGEST_NAME: Final = 200

Seen: TypeAlias = Visibility | Literal["public", "private", "organization", "monetized", "inherit"]


class Publication:
    """One file, and what it is to become."""

    def __init__(
        self,
        path: str | os.PathLike[str] | BinaryIO,
        name: str | None,
        *,
        description: str | None,
        visibility: Seen,
        price: float | None,
        file_name: str | None,
        replace: bool,
        expect: Literal["table"] | None,
        tell: Callable[[BytesSent], None],
    ) -> None:
        if name is not None and not 1 <= len(name) <= _LONGEST_NAME:
            raise ConfigurationError(f"a dataset's name has 1 to {_LONGEST_NAME} characters, not {len(name)}")
        if expect not in (None, "table"):
            raise ConfigurationError(f"expect={expect!r} says nothing: give 'table', or leave it out")
        if price is not None and not 0 <= price <= 1_000_000:
            raise ConfigurationError(f"price={price!r} is no price: give 0 to 1000000")
        self._path = path
        self._name = name
        self._description = description
        self._visibility = known(Visibility, visibility, "visibility")
        self._price = price
        self._file_name = file_name
        self._replace = replace
        self._expect = expect
        self._tell = tell

    def flow(self) -> Flow[Dataset]:
        """Do it; whatever ends it says at which step, and what is on the platform by then."""
        file = yield from done(lambda: find_file(self._path, name=self._file_name, most=LARGEST))
        try:
            uploaded = yield from self._upload(file)
        finally:
            file.close()
        there = f"the file is uploaded as {uploaded.key} (id {uploaded.id}), no dataset is made of it yet"
        with step(f"publishing {file.name!r}, step 2 of 3, reading the file's metadata", there, there):
            stored = yield from answered(files_wire.read_file_metadata(uploaded.id))
        unsure = f"{there}, as far as is known: look at datasets.list() before you try again"
        with step(f"publishing {file.name!r}, step 3 of 3, making the dataset", there, unsure):
            dataset = yield from answered(
                datasets_wire.create_dataset_from_file(self._request(file, uploaded, stored))
            )
        if self._expect == "table" and not is_table(dataset):
            yield from _take_back(dataset, file.name)
        return dataset

    def _upload(self, file: FileToSend) -> Flow[UploadedFile]:
        name = f"publishing {file.name!r}, step 1 of 3, uploading the file"
        nothing = "nothing of this call is on the platform"
        with step(name, nothing, "the file may have arrived, no dataset is made of it"):
            me = yield from own_id()
            try:
                return (yield from answered(self._upload_call(file, str(me))))
            except Conflict as error:
                error.next_step = "give it another file_name=, or say replace=True to replace what is there"
                raise

    def _upload_call(self, file: FileToSend, me: str) -> Call[UploadedFile]:
        bucket = Bucket.PUBLIC_FILES if self._visibility == Visibility.PUBLIC else Bucket.FILES
        form = cast("Any", {"file": b""})  # its place is taken
        call = files_wire.upload_file(bucket, me, file.name, form, x_upsert=self._replace)
        return with_file(call, file, self._tell)

    def _request(self, file: FileToSend, uploaded: UploadedFile, stored: FileMetadata) -> CreateFromFile:
        sold = self._price is not None and self._price > 0
        return CreateFromFile(
            name=self._name or _title(file),
            description=UNSET if self._description is None else self._description,
            visibility=self._visibility,
            monetization=Monetization.PAY_TO_UNLOCK if sold else UNSET,
            price=UNSET if self._price is None else self._price,
            metadata=stored.metadata,
            preview=stored.preview if isinstance(stored.preview, list) else [],
            id=uploaded.id,
        )


def is_table(dataset: Dataset) -> bool:
    """Return whether a dataset is a table: its stage says so, or where it has none, that its table has a name."""
    if dataset.asset_stage is not UNSET:
        return dataset.asset_stage == AssetStage.STRUCTURED
    return bool(dataset.metadata.table_name)


def _take_back(dataset: Dataset, file: str) -> Flow[None]:
    """Delete a dataset that did not become a table, and raise NotATable.

    It was made a moment ago by this very call and is of no use to the caller; left there, each further try would add
    one more.
    """
    said = f"{file!r} did not become a table but a file"
    try:
        yield from answered(datasets_wire.delete_dataset(dataset.id))
    except TowpathError as error:
        raise NotATable(
            f"{said}: dataset {dataset.id} is still there, for deleting it failed ({error})",
            dataset=dataset.id,
        ) from error
    raise NotATable(
        f"{said}, so dataset {dataset.id} was deleted again; the uploaded file may still be stored. "
        "Send a CSV file with a header line, or publish without expect=",
        dataset=dataset.id,
        deleted=True,
    )


def _title(file: FileToSend) -> str:
    """Return a dataset's name for a file: the file's, without its extension."""
    stem, dot, _ = file.title.rpartition(".")
    return (stem if dot and stem.strip() else file.title)[:_LONGEST_NAME]
