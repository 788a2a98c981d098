"""Files on their way to a portal: for resources, as attachments, as exports made elsewhere, as images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from towpath_wire._seam import ContractError
from towpath_wire.opendatasoft.operations import (
    assets_images,
    datasets_alternative_exports,
    datasets_attachments,
    datasets_resources_files,
)

from towpath._engine.flows import Flow, answered, done
from towpath._engine.so_far import step
from towpath.uploads import find_file
from towpath.uploads.sending import with_file

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

    from towpath_wire._seam import Call
    from towpath_wire.opendatasoft.models import (
        DatasetAlternativeExport,
        DatasetAttachment,
        ImageAsset,
        UploadedFile,
    )

    from towpath.events import BytesSent
    from towpath.uploads import FileToSend

    Source = str | os.PathLike[str] | BinaryIO
    Tell = Callable[[BytesSent], None]

T = TypeVar("T")

LARGEST: Final = 240 << 20
"""Bytes of a file that a portal takes at most: the 240 MB of the API before this one, read in powers of two."""
_NOBODY: Final[Any] = {"file": b""}  # takes the place of the form that `with_file` puts there


def resource_file(uid: str, source: Source, name: str | None, tell: Tell) -> Flow[UploadedFile]:
    """Upload a file that a resource of a dataset is to read."""
    return _sent(source, name, tell, datasets_resources_files.upload_resource_file(uid, _NOBODY))


def open_resource_file(uid: str, file: FileToSend, tell: Tell) -> Flow[str]:
    """Upload a file that is open already; return its identifier on the portal."""
    call = datasets_resources_files.upload_resource_file(uid, _NOBODY)
    uploaded = yield from sent(file, tell, call)
    if not isinstance(uploaded.uid, str):
        raise ContractError(
            path="$.uid",
            expected="the file's identifier",
            got="none",
            operation=call.operation.id,
            spec=call.operation.spec,
        )
    return uploaded.uid


def attachment(uid: str, source: Source, name: str | None, tell: Tell) -> Flow[DatasetAttachment]:
    """Upload a file that is shown beside a dataset."""
    return _sent(source, name, tell, datasets_attachments.create_dataset_attachment(uid, _NOBODY))


def alternative_export(
    uid: str, source: Source, name: str | None, tell: Tell, *, title: str, description: str | None
) -> Flow[DatasetAlternativeExport | dict[str, Any]]:
    """Upload an export of a dataset that was made elsewhere."""
    fields = {"title": title, "type": "uploaded_file"}
    if description is not None:
        fields["description"] = description
    call = datasets_alternative_exports.create_dataset_alternative_export(uid, _NOBODY)
    return _sent(source, name, tell, call, fields)


def image(source: Source, name: str | None, tell: Tell) -> Flow[ImageAsset]:
    """Upload an image for the portal's pages."""
    return _sent(source, name, tell, assets_images.create_image_asset(_NOBODY))


def sent(file: FileToSend, tell: Tell, call: Call[T], fields: Mapping[str, str] | None = None) -> Flow[T]:
    """Send a file that is open, and return what the portal answers."""
    unsure = "the file may have arrived all the same"
    with step(f"uploading {file.name!r}", "nothing was uploaded", unsure):
        return (yield from answered(with_file(call, file, tell, fields)))


def _sent(
    source: Source, name: str | None, tell: Tell, call: Call[T], fields: Mapping[str, str] | None = None
) -> Flow[T]:
    file = yield from done(lambda: find_file(source, name=name, most=LARGEST))
    try:
        return (yield from sent(file, tell, call, fields))
    finally:
        file.close()
