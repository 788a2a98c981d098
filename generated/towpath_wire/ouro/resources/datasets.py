# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on datasets, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..operations import datasets as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from uuid import UUID

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import ouro as payloads
    from .. import models


class Datasets:
    """Files and tables, what is in them and who may use them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasets(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasets:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasets(self._sender)

    def list(self, *, options: Options | None = None) -> builtins.list[models.Dataset]:
        """List the caller's datasets.

        Own ones, those shared with the caller and those that the caller bought. When the caller has an
        organisation context set on the service, the list holds what belongs to that organisation.

        Args:
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The datasets.

        Raises:
            ApiError (401): No valid token or API key.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read context datasets"). Spec: specs/ouro/openapi.yaml:215.
        """
        return self._sender.send(operations.list_datasets(options=options)).value()

    def read(self, id: UUID | str, *, options: Options | None = None) -> models.Dataset:
        """Read a dataset's description and settings.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset"). Spec: specs/ouro/openapi.yaml:242.
        """
        return self._sender.send(operations.read_dataset(id, options=options)).value()

    def update(
        self,
        id: UUID | str,
        body: models.UpdateDataset | payloads.UpdateDataset,
        *,
        options: Options | None = None,
    ) -> models.Dataset:
        """Change a dataset's name, description, visibility, price or preview.

        Fields that are not sent stay as they are. `last_updated` moves.

        Args:
            id: The identifier of the dataset.
            body: What to change.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: write.

        Observed, not documented (ouro-py 0.1 to 0.3). Spec: specs/ouro/openapi.yaml:256.
        """
        return self._sender.send(operations.update_dataset(id, body, options=options)).value()

    def delete(self, id: UUID | str, *, options: Options | None = None) -> dict[str, Any] | None:
        """Delete a dataset with what is in it.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            It is gone.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (409): It is there already.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: admin.

        Documented (API reference, "Delete an asset"). Spec: specs/ouro/openapi.yaml:279.
        """
        return self._sender.send(operations.delete_dataset(id, options=options)).value()

    def permissions(
        self, id: UUID | str, *, options: Options | None = None
    ) -> builtins.list[models.Permission]:
        """List who may do what with a dataset.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            One row a user, the creator among them.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read permissions"). Spec: specs/ouro/openapi.yaml:309.
        """
        return self._sender.send(operations.list_dataset_permissions(id, options=options)).value()

    def put_share(
        self,
        id: UUID | str,
        body: models.ShareRequest | payloads.ShareRequest,
        *,
        options: Options | None = None,
    ) -> models.Permission | None:
        """Give a user a role on a dataset.

        A user has one role on a dataset; sharing again replaces it. The role `none` takes it away.

        Args:
            id: The identifier of the dataset.
            body: Who gets which role.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The permission that the user has now; null when it was taken away.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: admin.

        Documented (API reference, "Share an asset"). Spec: specs/ouro/openapi.yaml:345.
        """
        return self._sender.send(operations.share_dataset(id, body, options=options)).value()

    def create_from_file(
        self, body: models.CreateFromFile | payloads.CreateFromFile, *, options: Options | None = None
    ) -> models.Dataset:
        """Create a dataset from an uploaded file of at most 5 GB.

        The file is uploaded first; `metadata` is what reading its metadata answered. Tabular files such as
        CSV become structured datasets by themselves, all others stay files. The limit is read as 5 000 000
        000 bytes.

        Args:
            body: An uploaded file and the settings of the dataset made of it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset, with a warning beside it where the service has one.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Create a dataset from a file"). Spec: specs/ouro/openapi.yaml:390.
        """
        return self._sender.send(operations.create_dataset_from_file(body, options=options)).value()

    def create_from_schema(
        self, body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
    ) -> models.Dataset:
        """Create an empty table from a SQL CREATE TABLE statement.

        Exactly one statement with a plain column list. The documentation puts it in `queryString` and takes
        name and description from the statement; the clients of that time send a `dataset` object with the
        statement in `schema`. Both are taken. Rows are loaded afterwards. The answer is 200, not 201.

        Args:
            body: A CREATE TABLE statement, in either of the two forms that the service takes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Create a dataset from a schema"; ouro-py 0.1 to 0.3). Spec:
        specs/ouro/openapi.yaml:465.
        """
        return self._sender.send(operations.create_dataset_from_schema(body, options=options)).value()

    def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> builtins.list[dict[str, Any]] | models.FileLink:
        """Read what is in a dataset.

        A structured dataset answers with its rows; a base dataset (a file) with an object that holds a URL to
        fetch the file from. What is in a dataset that is sold is for those who bought it or whom it was
        shared with.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Rows, or where the file is.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset's data"). Spec: specs/ouro/openapi.yaml:512.
        """
        return self._sender.send(operations.read_dataset_data(id, options=options)).value()

    def load_rows(
        self, id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
    ) -> models.RowIngest:
        """Load rows into a structured dataset.

        One batch of rows, appended or put in the place of all that was there. The service bounds a batch in
        bytes and answers 413 beyond that: halve the batch then. `finalize` is true on the last batch.

        Args:
            id: The identifier of the dataset.
            body: One batch of rows.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            How many rows went in.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (413): The request is larger than the service takes.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: write.

        Observed, not documented (ouro-py 2.20). Spec: specs/ouro/openapi.yaml:548.
        """
        return self._sender.send(operations.load_dataset_rows(id, body, options=options)).value()

    def create_from_service(
        self, body: models.CreateFromService | payloads.CreateFromService, *, options: Options | None = None
    ) -> models.Dataset:
        """Create a table from what a connected service answers.

        The service's route has to answer an array of objects at `dataset.location`, a dot path such as
        `data.values`; columns and their types come from those objects. No parameters can be passed to the
        route. A service that needs authentication has to be configured with it first.

        Args:
            body: Which route of which service to read, and the settings of the table made of it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Create a dataset from a Service"). Spec: specs/ouro/openapi.yaml:595.
        """
        return self._sender.send(operations.create_dataset_from_service(body, options=options)).value()

    def schema(self, id: UUID | str, *, options: Options | None = None) -> builtins.list[models.Column]:
        """Read the columns of a structured dataset.

        Sorted by column name, with foreign keys; a base dataset (a file) has none.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The columns.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset's schema"). Spec: specs/ouro/openapi.yaml:631.
        """
        return self._sender.send(operations.read_dataset_schema(id, options=options)).value()

    def stats(self, id: UUID | str, *, options: Options | None = None) -> models.DatasetStats:
        """Read how many rows a table has, or how large a file is and of which type.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The figures.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset's stats"). Spec: specs/ouro/openapi.yaml:664.
        """
        return self._sender.send(operations.read_dataset_stats(id, options=options)).value()


class AsyncDatasets:
    """Files and tables, what is in them and who may use them."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasets(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasets:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasets(self._sender)

    async def list(self, *, options: Options | None = None) -> builtins.list[models.Dataset]:
        """List the caller's datasets.

        Own ones, those shared with the caller and those that the caller bought. When the caller has an
        organisation context set on the service, the list holds what belongs to that organisation.

        Args:
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The datasets.

        Raises:
            ApiError (401): No valid token or API key.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read context datasets"). Spec: specs/ouro/openapi.yaml:215.
        """
        return (await self._sender.asend(operations.list_datasets(options=options))).value()

    async def read(self, id: UUID | str, *, options: Options | None = None) -> models.Dataset:
        """Read a dataset's description and settings.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset"). Spec: specs/ouro/openapi.yaml:242.
        """
        return (await self._sender.asend(operations.read_dataset(id, options=options))).value()

    async def update(
        self,
        id: UUID | str,
        body: models.UpdateDataset | payloads.UpdateDataset,
        *,
        options: Options | None = None,
    ) -> models.Dataset:
        """Change a dataset's name, description, visibility, price or preview.

        Fields that are not sent stay as they are. `last_updated` moves.

        Args:
            id: The identifier of the dataset.
            body: What to change.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: write.

        Observed, not documented (ouro-py 0.1 to 0.3). Spec: specs/ouro/openapi.yaml:256.
        """
        return (await self._sender.asend(operations.update_dataset(id, body, options=options))).value()

    async def delete(self, id: UUID | str, *, options: Options | None = None) -> dict[str, Any] | None:
        """Delete a dataset with what is in it.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            It is gone.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (409): It is there already.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: admin.

        Documented (API reference, "Delete an asset"). Spec: specs/ouro/openapi.yaml:279.
        """
        return (await self._sender.asend(operations.delete_dataset(id, options=options))).value()

    async def permissions(
        self, id: UUID | str, *, options: Options | None = None
    ) -> builtins.list[models.Permission]:
        """List who may do what with a dataset.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            One row a user, the creator among them.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read permissions"). Spec: specs/ouro/openapi.yaml:309.
        """
        return (await self._sender.asend(operations.list_dataset_permissions(id, options=options))).value()

    async def put_share(
        self,
        id: UUID | str,
        body: models.ShareRequest | payloads.ShareRequest,
        *,
        options: Options | None = None,
    ) -> models.Permission | None:
        """Give a user a role on a dataset.

        A user has one role on a dataset; sharing again replaces it. The role `none` takes it away.

        Args:
            id: The identifier of the dataset.
            body: Who gets which role.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The permission that the user has now; null when it was taken away.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: admin.

        Documented (API reference, "Share an asset"). Spec: specs/ouro/openapi.yaml:345.
        """
        return (await self._sender.asend(operations.share_dataset(id, body, options=options))).value()

    async def create_from_file(
        self, body: models.CreateFromFile | payloads.CreateFromFile, *, options: Options | None = None
    ) -> models.Dataset:
        """Create a dataset from an uploaded file of at most 5 GB.

        The file is uploaded first; `metadata` is what reading its metadata answered. Tabular files such as
        CSV become structured datasets by themselves, all others stay files. The limit is read as 5 000 000
        000 bytes.

        Args:
            body: An uploaded file and the settings of the dataset made of it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset, with a warning beside it where the service has one.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Create a dataset from a file"). Spec: specs/ouro/openapi.yaml:390.
        """
        return (await self._sender.asend(operations.create_dataset_from_file(body, options=options))).value()

    async def create_from_schema(
        self, body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
    ) -> models.Dataset:
        """Create an empty table from a SQL CREATE TABLE statement.

        Exactly one statement with a plain column list. The documentation puts it in `queryString` and takes
        name and description from the statement; the clients of that time send a `dataset` object with the
        statement in `schema`. Both are taken. Rows are loaded afterwards. The answer is 200, not 201.

        Args:
            body: A CREATE TABLE statement, in either of the two forms that the service takes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Create a dataset from a schema"; ouro-py 0.1 to 0.3). Spec:
        specs/ouro/openapi.yaml:465.
        """
        return (
            await self._sender.asend(operations.create_dataset_from_schema(body, options=options))
        ).value()

    async def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> builtins.list[dict[str, Any]] | models.FileLink:
        """Read what is in a dataset.

        A structured dataset answers with its rows; a base dataset (a file) with an object that holds a URL to
        fetch the file from. What is in a dataset that is sold is for those who bought it or whom it was
        shared with.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Rows, or where the file is.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset's data"). Spec: specs/ouro/openapi.yaml:512.
        """
        return (await self._sender.asend(operations.read_dataset_data(id, options=options))).value()

    async def load_rows(
        self, id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
    ) -> models.RowIngest:
        """Load rows into a structured dataset.

        One batch of rows, appended or put in the place of all that was there. The service bounds a batch in
        bytes and answers 413 beyond that: halve the batch then. `finalize` is true on the last batch.

        Args:
            id: The identifier of the dataset.
            body: One batch of rows.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            How many rows went in.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (403): The caller may not do this.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (413): The request is larger than the service takes.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: write.

        Observed, not documented (ouro-py 2.20). Spec: specs/ouro/openapi.yaml:548.
        """
        return (await self._sender.asend(operations.load_dataset_rows(id, body, options=options))).value()

    async def create_from_service(
        self, body: models.CreateFromService | payloads.CreateFromService, *, options: Options | None = None
    ) -> models.Dataset:
        """Create a table from what a connected service answers.

        The service's route has to answer an array of objects at `dataset.location`, a dot path such as
        `data.values`; columns and their types come from those objects. No parameters can be passed to the
        route. A service that needs authentication has to be configured with it first.

        Args:
            body: Which route of which service to read, and the settings of the table made of it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Create a dataset from a Service"). Spec: specs/ouro/openapi.yaml:595.
        """
        return (
            await self._sender.asend(operations.create_dataset_from_service(body, options=options))
        ).value()

    async def schema(self, id: UUID | str, *, options: Options | None = None) -> builtins.list[models.Column]:
        """Read the columns of a structured dataset.

        Sorted by column name, with foreign keys; a base dataset (a file) has none.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The columns.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset's schema"). Spec: specs/ouro/openapi.yaml:631.
        """
        return (await self._sender.asend(operations.read_dataset_schema(id, options=options))).value()

    async def stats(self, id: UUID | str, *, options: Options | None = None) -> models.DatasetStats:
        """Read how many rows a table has, or how large a file is and of which type.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The figures.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset's stats"). Spec: specs/ouro/openapi.yaml:664.
        """
        return (await self._sender.asend(operations.read_dataset_stats(id, options=options))).value()


class RawDatasets:
    """The methods of `Datasets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> Reply[builtins.list[models.Dataset]]:
        """List the caller's datasets."""
        return self._sender.send(operations.list_datasets(options=options))

    def read(self, id: UUID | str, *, options: Options | None = None) -> Reply[models.Dataset]:
        """Read a dataset's description and settings."""
        return self._sender.send(operations.read_dataset(id, options=options))

    def update(
        self,
        id: UUID | str,
        body: models.UpdateDataset | payloads.UpdateDataset,
        *,
        options: Options | None = None,
    ) -> Reply[models.Dataset]:
        """Change a dataset's name, description, visibility, price or preview."""
        return self._sender.send(operations.update_dataset(id, body, options=options))

    def delete(self, id: UUID | str, *, options: Options | None = None) -> Reply[dict[str, Any] | None]:
        """Delete a dataset with what is in it."""
        return self._sender.send(operations.delete_dataset(id, options=options))

    def permissions(
        self, id: UUID | str, *, options: Options | None = None
    ) -> Reply[builtins.list[models.Permission]]:
        """List who may do what with a dataset."""
        return self._sender.send(operations.list_dataset_permissions(id, options=options))

    def put_share(
        self,
        id: UUID | str,
        body: models.ShareRequest | payloads.ShareRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Permission | None]:
        """Give a user a role on a dataset."""
        return self._sender.send(operations.share_dataset(id, body, options=options))

    def create_from_file(
        self, body: models.CreateFromFile | payloads.CreateFromFile, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create a dataset from an uploaded file of at most 5 GB."""
        return self._sender.send(operations.create_dataset_from_file(body, options=options))

    def create_from_schema(
        self, body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create an empty table from a SQL CREATE TABLE statement."""
        return self._sender.send(operations.create_dataset_from_schema(body, options=options))

    def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> Reply[builtins.list[dict[str, Any]] | models.FileLink]:
        """Read what is in a dataset."""
        return self._sender.send(operations.read_dataset_data(id, options=options))

    def load_rows(
        self, id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
    ) -> Reply[models.RowIngest]:
        """Load rows into a structured dataset."""
        return self._sender.send(operations.load_dataset_rows(id, body, options=options))

    def create_from_service(
        self, body: models.CreateFromService | payloads.CreateFromService, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create a table from what a connected service answers."""
        return self._sender.send(operations.create_dataset_from_service(body, options=options))

    def schema(
        self, id: UUID | str, *, options: Options | None = None
    ) -> Reply[builtins.list[models.Column]]:
        """Read the columns of a structured dataset."""
        return self._sender.send(operations.read_dataset_schema(id, options=options))

    def stats(self, id: UUID | str, *, options: Options | None = None) -> Reply[models.DatasetStats]:
        """Read how many rows a table has, or how large a file is and of which type."""
        return self._sender.send(operations.read_dataset_stats(id, options=options))


class AsyncRawDatasets:
    """The methods of `AsyncDatasets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, *, options: Options | None = None) -> Reply[builtins.list[models.Dataset]]:
        """List the caller's datasets."""
        return await self._sender.asend(operations.list_datasets(options=options))

    async def read(self, id: UUID | str, *, options: Options | None = None) -> Reply[models.Dataset]:
        """Read a dataset's description and settings."""
        return await self._sender.asend(operations.read_dataset(id, options=options))

    async def update(
        self,
        id: UUID | str,
        body: models.UpdateDataset | payloads.UpdateDataset,
        *,
        options: Options | None = None,
    ) -> Reply[models.Dataset]:
        """Change a dataset's name, description, visibility, price or preview."""
        return await self._sender.asend(operations.update_dataset(id, body, options=options))

    async def delete(self, id: UUID | str, *, options: Options | None = None) -> Reply[dict[str, Any] | None]:
        """Delete a dataset with what is in it."""
        return await self._sender.asend(operations.delete_dataset(id, options=options))

    async def permissions(
        self, id: UUID | str, *, options: Options | None = None
    ) -> Reply[builtins.list[models.Permission]]:
        """List who may do what with a dataset."""
        return await self._sender.asend(operations.list_dataset_permissions(id, options=options))

    async def put_share(
        self,
        id: UUID | str,
        body: models.ShareRequest | payloads.ShareRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Permission | None]:
        """Give a user a role on a dataset."""
        return await self._sender.asend(operations.share_dataset(id, body, options=options))

    async def create_from_file(
        self, body: models.CreateFromFile | payloads.CreateFromFile, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create a dataset from an uploaded file of at most 5 GB."""
        return await self._sender.asend(operations.create_dataset_from_file(body, options=options))

    async def create_from_schema(
        self, body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create an empty table from a SQL CREATE TABLE statement."""
        return await self._sender.asend(operations.create_dataset_from_schema(body, options=options))

    async def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> Reply[builtins.list[dict[str, Any]] | models.FileLink]:
        """Read what is in a dataset."""
        return await self._sender.asend(operations.read_dataset_data(id, options=options))

    async def load_rows(
        self, id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
    ) -> Reply[models.RowIngest]:
        """Load rows into a structured dataset."""
        return await self._sender.asend(operations.load_dataset_rows(id, body, options=options))

    async def create_from_service(
        self, body: models.CreateFromService | payloads.CreateFromService, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create a table from what a connected service answers."""
        return await self._sender.asend(operations.create_dataset_from_service(body, options=options))

    async def schema(
        self, id: UUID | str, *, options: Options | None = None
    ) -> Reply[builtins.list[models.Column]]:
        """Read the columns of a structured dataset."""
        return await self._sender.asend(operations.read_dataset_schema(id, options=options))

    async def stats(self, id: UUID | str, *, options: Options | None = None) -> Reply[models.DatasetStats]:
        """Read how many rows a table has, or how large a file is and of which type."""
        return await self._sender.asend(operations.read_dataset_stats(id, options=options))


class StreamingDatasets:
    """The methods of `Datasets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> AbstractContextManager[StreamedReply]:
        """List the caller's datasets."""
        return self._sender.stream(operations.list_datasets(options=options))

    def read(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a dataset's description and settings."""
        return self._sender.stream(operations.read_dataset(id, options=options))

    def update(
        self,
        id: UUID | str,
        body: models.UpdateDataset | payloads.UpdateDataset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a dataset's name, description, visibility, price or preview."""
        return self._sender.stream(operations.update_dataset(id, body, options=options))

    def delete(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a dataset with what is in it."""
        return self._sender.stream(operations.delete_dataset(id, options=options))

    def permissions(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List who may do what with a dataset."""
        return self._sender.stream(operations.list_dataset_permissions(id, options=options))

    def put_share(
        self,
        id: UUID | str,
        body: models.ShareRequest | payloads.ShareRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a user a role on a dataset."""
        return self._sender.stream(operations.share_dataset(id, body, options=options))

    def create_from_file(
        self, body: models.CreateFromFile | payloads.CreateFromFile, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create a dataset from an uploaded file of at most 5 GB."""
        return self._sender.stream(operations.create_dataset_from_file(body, options=options))

    def create_from_schema(
        self, body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create an empty table from a SQL CREATE TABLE statement."""
        return self._sender.stream(operations.create_dataset_from_schema(body, options=options))

    def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read what is in a dataset."""
        return self._sender.stream(operations.read_dataset_data(id, options=options))

    def load_rows(
        self, id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Load rows into a structured dataset."""
        return self._sender.stream(operations.load_dataset_rows(id, body, options=options))

    def create_from_service(
        self, body: models.CreateFromService | payloads.CreateFromService, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create a table from what a connected service answers."""
        return self._sender.stream(operations.create_dataset_from_service(body, options=options))

    def schema(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read the columns of a structured dataset."""
        return self._sender.stream(operations.read_dataset_schema(id, options=options))

    def stats(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read how many rows a table has, or how large a file is and of which type."""
        return self._sender.stream(operations.read_dataset_stats(id, options=options))


class AsyncStreamingDatasets:
    """The methods of `AsyncDatasets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the caller's datasets."""
        return self._sender.astream(operations.list_datasets(options=options))

    def read(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a dataset's description and settings."""
        return self._sender.astream(operations.read_dataset(id, options=options))

    def update(
        self,
        id: UUID | str,
        body: models.UpdateDataset | payloads.UpdateDataset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a dataset's name, description, visibility, price or preview."""
        return self._sender.astream(operations.update_dataset(id, body, options=options))

    def delete(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a dataset with what is in it."""
        return self._sender.astream(operations.delete_dataset(id, options=options))

    def permissions(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List who may do what with a dataset."""
        return self._sender.astream(operations.list_dataset_permissions(id, options=options))

    def put_share(
        self,
        id: UUID | str,
        body: models.ShareRequest | payloads.ShareRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a user a role on a dataset."""
        return self._sender.astream(operations.share_dataset(id, body, options=options))

    def create_from_file(
        self, body: models.CreateFromFile | payloads.CreateFromFile, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a dataset from an uploaded file of at most 5 GB."""
        return self._sender.astream(operations.create_dataset_from_file(body, options=options))

    def create_from_schema(
        self, body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create an empty table from a SQL CREATE TABLE statement."""
        return self._sender.astream(operations.create_dataset_from_schema(body, options=options))

    def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read what is in a dataset."""
        return self._sender.astream(operations.read_dataset_data(id, options=options))

    def load_rows(
        self, id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Load rows into a structured dataset."""
        return self._sender.astream(operations.load_dataset_rows(id, body, options=options))

    def create_from_service(
        self, body: models.CreateFromService | payloads.CreateFromService, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a table from what a connected service answers."""
        return self._sender.astream(operations.create_dataset_from_service(body, options=options))

    def schema(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read the columns of a structured dataset."""
        return self._sender.astream(operations.read_dataset_schema(id, options=options))

    def stats(
        self, id: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read how many rows a table has, or how large a file is and of which type."""
        return self._sender.astream(operations.read_dataset_stats(id, options=options))
