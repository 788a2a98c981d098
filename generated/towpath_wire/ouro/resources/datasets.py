# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..operations import datasets as operations

if TYPE_CHECKING:
    from uuid import UUID

    from ..._seam.calls import AsyncSender, Options, Reply, Sender
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
        specs/ouro/openapi.yaml:94.
        """
        return self._sender.send(operations.create_dataset_from_schema(body, options=options)).value()

    def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> list[dict[str, Any]] | models.FileLink:
        """Read what is in a dataset.

        A structured dataset answers with its rows; a base dataset (a file) with an object that holds a URL to
        fetch the file from.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Rows, or where the file is.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset's data"). Spec: specs/ouro/openapi.yaml:139.
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

        Observed, not documented (ouro-py 2.20). Spec: specs/ouro/openapi.yaml:174.
        """
        return self._sender.send(operations.load_dataset_rows(id, body, options=options)).value()


class AsyncDatasets:
    """Files and tables, what is in them and who may use them."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasets(self._sender)

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
        specs/ouro/openapi.yaml:94.
        """
        return (
            await self._sender.asend(operations.create_dataset_from_schema(body, options=options))
        ).value()

    async def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> list[dict[str, Any]] | models.FileLink:
        """Read what is in a dataset.

        A structured dataset answers with its rows; a base dataset (a file) with an object that holds a URL to
        fetch the file from.

        Args:
            id: The identifier of the dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Rows, or where the file is.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a dataset's data"). Spec: specs/ouro/openapi.yaml:139.
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

        Observed, not documented (ouro-py 2.20). Spec: specs/ouro/openapi.yaml:174.
        """
        return (await self._sender.asend(operations.load_dataset_rows(id, body, options=options))).value()


class RawDatasets:
    """The methods of `Datasets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create_from_schema(
        self, body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create an empty table from a SQL CREATE TABLE statement."""
        return self._sender.send(operations.create_dataset_from_schema(body, options=options))

    def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> Reply[list[dict[str, Any]] | models.FileLink]:
        """Read what is in a dataset."""
        return self._sender.send(operations.read_dataset_data(id, options=options))

    def load_rows(
        self, id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
    ) -> Reply[models.RowIngest]:
        """Load rows into a structured dataset."""
        return self._sender.send(operations.load_dataset_rows(id, body, options=options))


class AsyncRawDatasets:
    """The methods of `AsyncDatasets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create_from_schema(
        self, body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create an empty table from a SQL CREATE TABLE statement."""
        return await self._sender.asend(operations.create_dataset_from_schema(body, options=options))

    async def read_data(
        self, id: UUID | str, *, options: Options | None = None
    ) -> Reply[list[dict[str, Any]] | models.FileLink]:
        """Read what is in a dataset."""
        return await self._sender.asend(operations.read_dataset_data(id, options=options))

    async def load_rows(
        self, id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
    ) -> Reply[models.RowIngest]:
        """Load rows into a structured dataset."""
        return await self._sender.asend(operations.load_dataset_rows(id, body, options=options))
