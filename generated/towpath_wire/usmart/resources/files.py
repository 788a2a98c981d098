# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on files, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.unset import UNSET, Unset
from ..operations import files as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from uuid import UUID

    from ..._seam.bodies import File
    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import usmart as payloads
    from .. import models


class Files:
    """Files of datasets, and their way into the store."""

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

    def generate_put_request(
        self,
        org_guid: UUID | str,
        body: models.PutRequestWish | payloads.PutRequestWish,
        *,
        options: Options | None = None,
    ) -> models.PutRequest:
        """Ask for a signed URL to which a file can be uploaded.

        The first step of adding and of replacing a file. The URL is a secret of its own: whoever has it can
        upload. It is signed for the content type beside it, works for a while, and once. `reference` names
        the upload for the step after it.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: Which file is going to be uploaded.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Where to put the file, under which content type, and what to call the upload.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Replace a file in a dataset"). Spec:
        specs/usmart/openapi.yaml:116.
        """
        return self._sender.send(operations.generate_put_request(org_guid, body, options=options)).value()

    def put_object(
        self,
        bucket: str,
        key: str,
        body: File | bytes | Unset = UNSET,
        *,
        x_amz_algorithm: Literal["AWS4-HMAC-SHA256"],
        x_amz_credential: str,
        x_amz_date: str,
        x_amz_expires: int,
        x_amz_signed_headers: str,
        x_amz_signature: str,
        options: Options | None = None,
    ) -> None:
        """Upload a file's bytes to the signed URL.

        The URL that generatePutRequest answered with, used whole and unchanged: its signature is the whole
        permission, and no API key goes along. `Content-Type` is the one that was signed, `Content-Length` is
        stated: the store takes no chunked transfer. It answers in XML, and its status has to be looked at.

        Args:
            bucket: The store's bucket. 1 to 63 characters.
            key: The object's key, slashes and all. 1 to 1024 characters.
            body: The file as it is.
            x_amz_algorithm: How it is signed.
            x_amz_credential: Whose key signed it, on which day, for which region and service. 1 to 400
                characters.
            x_amz_date: When it was signed.
            x_amz_expires: For how many seconds it works, at most a week. 1 to 604800.
            x_amz_signed_headers: Which headers are signed too. 1 to 400 characters.
            x_amz_signature: The signature; a secret. 1 to 400 characters.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): A part of the URL or of the body cannot be read, or the file is too large.
            ApiError (403): It was not signed for this, it is too late, or it was used already.
            ApiError (411): The request does not say how long its body is.
            ApiError (501): The body comes in chunks.
            ApiError (503): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Programmatic access page, "Replace a file in a dataset"). Spec:
        specs/usmart/openapi.yaml:163.
        """
        return self._sender.send(
            operations.put_object(
                bucket,
                key,
                body,
                x_amz_algorithm=x_amz_algorithm,
                x_amz_credential=x_amz_credential,
                x_amz_date=x_amz_date,
                x_amz_expires=x_amz_expires,
                x_amz_signed_headers=x_amz_signed_headers,
                x_amz_signature=x_amz_signature,
                options=options,
            )
        ).value()

    def create_file(
        self, org_guid: UUID | str, body: models.NewFile | payloads.NewFile, *, options: Options | None = None
    ) -> models.File:
        """Add an uploaded file to a dataset.

        `reference` is that of an upload that has arrived; it serves once. `fileName` is shown as it is sent,
        folders included. The dataset's outputs do not show the file until they are processed.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: An upload, and the dataset that it becomes a file of.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The file.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (409): It cannot be done as things are.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Add a file to dataset"). Spec: specs/usmart/openapi.yaml:300.
        """
        return self._sender.send(operations.create_file(org_guid, body, options=options)).value()

    def update_revision(
        self,
        org_guid: UUID | str,
        body: models.FileRevision | payloads.FileRevision,
        *,
        options: Options | None = None,
    ) -> models.File:
        """Put an uploaded file in the place of one that is there.

        The file keeps its GUID and gets the next revision. The dataset's outputs show the old one until they
        are processed.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: An upload, and the file in whose place it goes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The file in its new revision.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (409): It cannot be done as things are.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Replace a file in a dataset"). Spec:
        specs/usmart/openapi.yaml:366.
        """
        return self._sender.send(operations.update_file_revision(org_guid, body, options=options)).value()


class AsyncFiles:
    """Files of datasets, and their way into the store."""

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

    async def generate_put_request(
        self,
        org_guid: UUID | str,
        body: models.PutRequestWish | payloads.PutRequestWish,
        *,
        options: Options | None = None,
    ) -> models.PutRequest:
        """Ask for a signed URL to which a file can be uploaded.

        The first step of adding and of replacing a file. The URL is a secret of its own: whoever has it can
        upload. It is signed for the content type beside it, works for a while, and once. `reference` names
        the upload for the step after it.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: Which file is going to be uploaded.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Where to put the file, under which content type, and what to call the upload.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Replace a file in a dataset"). Spec:
        specs/usmart/openapi.yaml:116.
        """
        return (
            await self._sender.asend(operations.generate_put_request(org_guid, body, options=options))
        ).value()

    async def put_object(
        self,
        bucket: str,
        key: str,
        body: File | bytes | Unset = UNSET,
        *,
        x_amz_algorithm: Literal["AWS4-HMAC-SHA256"],
        x_amz_credential: str,
        x_amz_date: str,
        x_amz_expires: int,
        x_amz_signed_headers: str,
        x_amz_signature: str,
        options: Options | None = None,
    ) -> None:
        """Upload a file's bytes to the signed URL.

        The URL that generatePutRequest answered with, used whole and unchanged: its signature is the whole
        permission, and no API key goes along. `Content-Type` is the one that was signed, `Content-Length` is
        stated: the store takes no chunked transfer. It answers in XML, and its status has to be looked at.

        Args:
            bucket: The store's bucket. 1 to 63 characters.
            key: The object's key, slashes and all. 1 to 1024 characters.
            body: The file as it is.
            x_amz_algorithm: How it is signed.
            x_amz_credential: Whose key signed it, on which day, for which region and service. 1 to 400
                characters.
            x_amz_date: When it was signed.
            x_amz_expires: For how many seconds it works, at most a week. 1 to 604800.
            x_amz_signed_headers: Which headers are signed too. 1 to 400 characters.
            x_amz_signature: The signature; a secret. 1 to 400 characters.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): A part of the URL or of the body cannot be read, or the file is too large.
            ApiError (403): It was not signed for this, it is too late, or it was used already.
            ApiError (411): The request does not say how long its body is.
            ApiError (501): The body comes in chunks.
            ApiError (503): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Programmatic access page, "Replace a file in a dataset"). Spec:
        specs/usmart/openapi.yaml:163.
        """
        return (
            await self._sender.asend(
                operations.put_object(
                    bucket,
                    key,
                    body,
                    x_amz_algorithm=x_amz_algorithm,
                    x_amz_credential=x_amz_credential,
                    x_amz_date=x_amz_date,
                    x_amz_expires=x_amz_expires,
                    x_amz_signed_headers=x_amz_signed_headers,
                    x_amz_signature=x_amz_signature,
                    options=options,
                )
            )
        ).value()

    async def create_file(
        self, org_guid: UUID | str, body: models.NewFile | payloads.NewFile, *, options: Options | None = None
    ) -> models.File:
        """Add an uploaded file to a dataset.

        `reference` is that of an upload that has arrived; it serves once. `fileName` is shown as it is sent,
        folders included. The dataset's outputs do not show the file until they are processed.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: An upload, and the dataset that it becomes a file of.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The file.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (409): It cannot be done as things are.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Add a file to dataset"). Spec: specs/usmart/openapi.yaml:300.
        """
        return (await self._sender.asend(operations.create_file(org_guid, body, options=options))).value()

    async def update_revision(
        self,
        org_guid: UUID | str,
        body: models.FileRevision | payloads.FileRevision,
        *,
        options: Options | None = None,
    ) -> models.File:
        """Put an uploaded file in the place of one that is there.

        The file keeps its GUID and gets the next revision. The dataset's outputs show the old one until they
        are processed.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: An upload, and the file in whose place it goes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The file in its new revision.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (409): It cannot be done as things are.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Replace a file in a dataset"). Spec:
        specs/usmart/openapi.yaml:366.
        """
        return (
            await self._sender.asend(operations.update_file_revision(org_guid, body, options=options))
        ).value()


class RawFiles:
    """The methods of `Files`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def generate_put_request(
        self,
        org_guid: UUID | str,
        body: models.PutRequestWish | payloads.PutRequestWish,
        *,
        options: Options | None = None,
    ) -> Reply[models.PutRequest]:
        """Ask for a signed URL to which a file can be uploaded."""
        return self._sender.send(operations.generate_put_request(org_guid, body, options=options))

    def put_object(
        self,
        bucket: str,
        key: str,
        body: File | bytes | Unset = UNSET,
        *,
        x_amz_algorithm: Literal["AWS4-HMAC-SHA256"],
        x_amz_credential: str,
        x_amz_date: str,
        x_amz_expires: int,
        x_amz_signed_headers: str,
        x_amz_signature: str,
        options: Options | None = None,
    ) -> Reply[None]:
        """Upload a file's bytes to the signed URL."""
        return self._sender.send(
            operations.put_object(
                bucket,
                key,
                body,
                x_amz_algorithm=x_amz_algorithm,
                x_amz_credential=x_amz_credential,
                x_amz_date=x_amz_date,
                x_amz_expires=x_amz_expires,
                x_amz_signed_headers=x_amz_signed_headers,
                x_amz_signature=x_amz_signature,
                options=options,
            )
        )

    def create_file(
        self, org_guid: UUID | str, body: models.NewFile | payloads.NewFile, *, options: Options | None = None
    ) -> Reply[models.File]:
        """Add an uploaded file to a dataset."""
        return self._sender.send(operations.create_file(org_guid, body, options=options))

    def update_revision(
        self,
        org_guid: UUID | str,
        body: models.FileRevision | payloads.FileRevision,
        *,
        options: Options | None = None,
    ) -> Reply[models.File]:
        """Put an uploaded file in the place of one that is there."""
        return self._sender.send(operations.update_file_revision(org_guid, body, options=options))


class AsyncRawFiles:
    """The methods of `AsyncFiles`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def generate_put_request(
        self,
        org_guid: UUID | str,
        body: models.PutRequestWish | payloads.PutRequestWish,
        *,
        options: Options | None = None,
    ) -> Reply[models.PutRequest]:
        """Ask for a signed URL to which a file can be uploaded."""
        return await self._sender.asend(operations.generate_put_request(org_guid, body, options=options))

    async def put_object(
        self,
        bucket: str,
        key: str,
        body: File | bytes | Unset = UNSET,
        *,
        x_amz_algorithm: Literal["AWS4-HMAC-SHA256"],
        x_amz_credential: str,
        x_amz_date: str,
        x_amz_expires: int,
        x_amz_signed_headers: str,
        x_amz_signature: str,
        options: Options | None = None,
    ) -> Reply[None]:
        """Upload a file's bytes to the signed URL."""
        return await self._sender.asend(
            operations.put_object(
                bucket,
                key,
                body,
                x_amz_algorithm=x_amz_algorithm,
                x_amz_credential=x_amz_credential,
                x_amz_date=x_amz_date,
                x_amz_expires=x_amz_expires,
                x_amz_signed_headers=x_amz_signed_headers,
                x_amz_signature=x_amz_signature,
                options=options,
            )
        )

    async def create_file(
        self, org_guid: UUID | str, body: models.NewFile | payloads.NewFile, *, options: Options | None = None
    ) -> Reply[models.File]:
        """Add an uploaded file to a dataset."""
        return await self._sender.asend(operations.create_file(org_guid, body, options=options))

    async def update_revision(
        self,
        org_guid: UUID | str,
        body: models.FileRevision | payloads.FileRevision,
        *,
        options: Options | None = None,
    ) -> Reply[models.File]:
        """Put an uploaded file in the place of one that is there."""
        return await self._sender.asend(operations.update_file_revision(org_guid, body, options=options))


class StreamingFiles:
    """The methods of `Files`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def generate_put_request(
        self,
        org_guid: UUID | str,
        body: models.PutRequestWish | payloads.PutRequestWish,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Ask for a signed URL to which a file can be uploaded."""
        return self._sender.stream(operations.generate_put_request(org_guid, body, options=options))

    def put_object(
        self,
        bucket: str,
        key: str,
        body: File | bytes | Unset = UNSET,
        *,
        x_amz_algorithm: Literal["AWS4-HMAC-SHA256"],
        x_amz_credential: str,
        x_amz_date: str,
        x_amz_expires: int,
        x_amz_signed_headers: str,
        x_amz_signature: str,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Upload a file's bytes to the signed URL."""
        return self._sender.stream(
            operations.put_object(
                bucket,
                key,
                body,
                x_amz_algorithm=x_amz_algorithm,
                x_amz_credential=x_amz_credential,
                x_amz_date=x_amz_date,
                x_amz_expires=x_amz_expires,
                x_amz_signed_headers=x_amz_signed_headers,
                x_amz_signature=x_amz_signature,
                options=options,
            )
        )

    def create_file(
        self, org_guid: UUID | str, body: models.NewFile | payloads.NewFile, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Add an uploaded file to a dataset."""
        return self._sender.stream(operations.create_file(org_guid, body, options=options))

    def update_revision(
        self,
        org_guid: UUID | str,
        body: models.FileRevision | payloads.FileRevision,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Put an uploaded file in the place of one that is there."""
        return self._sender.stream(operations.update_file_revision(org_guid, body, options=options))


class AsyncStreamingFiles:
    """The methods of `AsyncFiles`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def generate_put_request(
        self,
        org_guid: UUID | str,
        body: models.PutRequestWish | payloads.PutRequestWish,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Ask for a signed URL to which a file can be uploaded."""
        return self._sender.astream(operations.generate_put_request(org_guid, body, options=options))

    def put_object(
        self,
        bucket: str,
        key: str,
        body: File | bytes | Unset = UNSET,
        *,
        x_amz_algorithm: Literal["AWS4-HMAC-SHA256"],
        x_amz_credential: str,
        x_amz_date: str,
        x_amz_expires: int,
        x_amz_signed_headers: str,
        x_amz_signature: str,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Upload a file's bytes to the signed URL."""
        return self._sender.astream(
            operations.put_object(
                bucket,
                key,
                body,
                x_amz_algorithm=x_amz_algorithm,
                x_amz_credential=x_amz_credential,
                x_amz_date=x_amz_date,
                x_amz_expires=x_amz_expires,
                x_amz_signed_headers=x_amz_signed_headers,
                x_amz_signature=x_amz_signature,
                options=options,
            )
        )

    def create_file(
        self, org_guid: UUID | str, body: models.NewFile | payloads.NewFile, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Add an uploaded file to a dataset."""
        return self._sender.astream(operations.create_file(org_guid, body, options=options))

    def update_revision(
        self,
        org_guid: UUID | str,
        body: models.FileRevision | payloads.FileRevision,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Put an uploaded file in the place of one that is there."""
        return self._sender.astream(operations.update_file_revision(org_guid, body, options=options))
