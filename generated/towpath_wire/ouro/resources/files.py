# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on files, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..operations import files as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from uuid import UUID

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import ouro as payloads
    from .. import models


class Files:
    """The files behind base datasets."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawFiles:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawFiles(self._sender)

    @cached_property
    def streaming(self) -> StreamingFiles:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingFiles(self._sender)

    def metadata(self, id: UUID | str, *, options: Options | None = None) -> models.FileMetadata:
        """Read what the service knows of an uploaded file.

        The `metadata` that creating a dataset from the file asks for.

        Args:
            id: The identifier of the uploaded file.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata and a preview.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Observed, not documented (ouro-py 0.1.4 to 0.2.15). Spec: specs/ouro/openapi.yaml:693.
        """
        return self._sender.send(operations.read_file_metadata(id, options=options)).value()

    def upload(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        body: models.UploadForm | payloads.UploadForm,
        *,
        x_upsert: bool | None = None,
        options: Options | None = None,
    ) -> models.UploadedFile:
        """Upload a file's bytes.

        One multipart part named `file`, of at most 5 000 000 000 bytes. Public files go to the bucket
        `public-files`, all others to `files`. The name is a bare file name; one that is there already is
        refused unless `x-upsert` says otherwise.

        Args:
            bucket: Where it goes.
            user: The identifier of the caller; nobody writes to another's folder.
            name: The name that it will have. 1 to 255 characters.
            body: The file.
            x_upsert: Whether a file of this name is replaced. Default false.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The file's identifier and key.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (409): It is there already.
            ApiError (413): The request is larger than the service takes.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Observed, not documented (ouro-py 0.1.4 to 0.2.15). Spec: specs/ouro/openapi.yaml:733.
        """
        return self._sender.send(
            operations.upload_file(bucket, user, name, body, x_upsert=x_upsert, options=options)
        ).value()

    def download(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        *,
        token: str,
        options: Options | None = None,
    ) -> bytes:
        """Fetch a file by the signed URL that reading a base dataset's data gave.

        The signature in the URL is the whole permission; it works for a while and needs no token.

        Args:
            bucket: The bucket.
            user: The identifier of the owner.
            name: The file's name. 1 to 255 characters.
            token: The signature.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The bytes.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (Supabase storage, whose routes the clients use). Spec:
        specs/ouro/openapi.yaml:798.
        """
        return self._sender.send(
            operations.download_file(bucket, user, name, token=token, options=options)
        ).value()


class AsyncFiles:
    """The files behind base datasets."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawFiles:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawFiles(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingFiles:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingFiles(self._sender)

    async def metadata(self, id: UUID | str, *, options: Options | None = None) -> models.FileMetadata:
        """Read what the service knows of an uploaded file.

        The `metadata` that creating a dataset from the file asks for.

        Args:
            id: The identifier of the uploaded file.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata and a preview.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Observed, not documented (ouro-py 0.1.4 to 0.2.15). Spec: specs/ouro/openapi.yaml:693.
        """
        return (await self._sender.asend(operations.read_file_metadata(id, options=options))).value()

    async def upload(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        body: models.UploadForm | payloads.UploadForm,
        *,
        x_upsert: bool | None = None,
        options: Options | None = None,
    ) -> models.UploadedFile:
        """Upload a file's bytes.

        One multipart part named `file`, of at most 5 000 000 000 bytes. Public files go to the bucket
        `public-files`, all others to `files`. The name is a bare file name; one that is there already is
        refused unless `x-upsert` says otherwise.

        Args:
            bucket: Where it goes.
            user: The identifier of the caller; nobody writes to another's folder.
            name: The name that it will have. 1 to 255 characters.
            body: The file.
            x_upsert: Whether a file of this name is replaced. Default false.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The file's identifier and key.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (409): It is there already.
            ApiError (413): The request is larger than the service takes.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Observed, not documented (ouro-py 0.1.4 to 0.2.15). Spec: specs/ouro/openapi.yaml:733.
        """
        return (
            await self._sender.asend(
                operations.upload_file(bucket, user, name, body, x_upsert=x_upsert, options=options)
            )
        ).value()

    async def download(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        *,
        token: str,
        options: Options | None = None,
    ) -> bytes:
        """Fetch a file by the signed URL that reading a base dataset's data gave.

        The signature in the URL is the whole permission; it works for a while and needs no token.

        Args:
            bucket: The bucket.
            user: The identifier of the owner.
            name: The file's name. 1 to 255 characters.
            token: The signature.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The bytes.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (Supabase storage, whose routes the clients use). Spec:
        specs/ouro/openapi.yaml:798.
        """
        return (
            await self._sender.asend(
                operations.download_file(bucket, user, name, token=token, options=options)
            )
        ).value()


class RawFiles:
    """The methods of `Files`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def metadata(self, id: UUID | str, *, options: Options | None = None) -> Reply[models.FileMetadata]:
        """Read what the service knows of an uploaded file."""
        return self._sender.send(operations.read_file_metadata(id, options=options))

    def upload(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        body: models.UploadForm | payloads.UploadForm,
        *,
        x_upsert: bool | None = None,
        options: Options | None = None,
    ) -> Reply[models.UploadedFile]:
        """Upload a file's bytes."""
        return self._sender.send(
            operations.upload_file(bucket, user, name, body, x_upsert=x_upsert, options=options)
        )

    def download(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        *,
        token: str,
        options: Options | None = None,
    ) -> Reply[bytes]:
        """Fetch a file by the signed URL that reading a base dataset's data gave."""
        return self._sender.send(operations.download_file(bucket, user, name, token=token, options=options))


class AsyncRawFiles:
    """The methods of `AsyncFiles`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def metadata(self, id: UUID | str, *, options: Options | None = None) -> Reply[models.FileMetadata]:
        """Read what the service knows of an uploaded file."""
        return await self._sender.asend(operations.read_file_metadata(id, options=options))

    async def upload(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        body: models.UploadForm | payloads.UploadForm,
        *,
        x_upsert: bool | None = None,
        options: Options | None = None,
    ) -> Reply[models.UploadedFile]:
        """Upload a file's bytes."""
        return await self._sender.asend(
            operations.upload_file(bucket, user, name, body, x_upsert=x_upsert, options=options)
        )

    async def download(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        *,
        token: str,
        options: Options | None = None,
    ) -> Reply[bytes]:
        """Fetch a file by the signed URL that reading a base dataset's data gave."""
        return await self._sender.asend(
            operations.download_file(bucket, user, name, token=token, options=options)
        )


class StreamingFiles:
    """The methods of `Files`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def metadata(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read what the service knows of an uploaded file."""
        return self._sender.stream(operations.read_file_metadata(id, options=options))

    def upload(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        body: models.UploadForm | payloads.UploadForm,
        *,
        x_upsert: bool | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Upload a file's bytes."""
        return self._sender.stream(
            operations.upload_file(bucket, user, name, body, x_upsert=x_upsert, options=options)
        )

    def download(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        *,
        token: str,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Fetch a file by the signed URL that reading a base dataset's data gave."""
        return self._sender.stream(operations.download_file(bucket, user, name, token=token, options=options))


class AsyncStreamingFiles:
    """The methods of `AsyncFiles`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def metadata(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read what the service knows of an uploaded file."""
        return self._sender.astream(operations.read_file_metadata(id, options=options))

    def upload(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        body: models.UploadForm | payloads.UploadForm,
        *,
        x_upsert: bool | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Upload a file's bytes."""
        return self._sender.astream(
            operations.upload_file(bucket, user, name, body, x_upsert=x_upsert, options=options)
        )

    def download(
        self,
        bucket: models.Bucket | Literal["files", "public-files"],
        user: UUID | str,
        name: str,
        *,
        token: str,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Fetch a file by the signed URL that reading a base dataset's data gave."""
        return self._sender.astream(
            operations.download_file(bucket, user, name, token=token, options=options)
        )
