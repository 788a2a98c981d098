# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on fields of metadata templates, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import metadata_templates_fields as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from .. import models


class MetadataTemplatesFields:
    """Which metadata datasets can have."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawMetadataTemplatesFields:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawMetadataTemplatesFields(self._sender)

    @cached_property
    def streaming(self) -> StreamingMetadataTemplatesFields:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingMetadataTemplatesFields(self._sender)

    def list(
        self,
        template_name: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.MetadataTemplateField]:
        """List the fields of a metadata template.

        Lists page by page the fields of a template.

        Args:
            template_name: Name of the metadata template, such as `default`.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, List template's fields). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:174.
        """
        return _Pages(
            self._sender,
            operations.list_metadata_template_fields(
                template_name, limit=limit, offset=offset, options=options
            ),
            operations.LIST_METADATA_TEMPLATE_FIELDS_PAGES,
        )

    def read(
        self, template_name: str, template_field_name: str, *, options: Options | None = None
    ) -> models.MetadataTemplateField:
        """Read a field of a metadata template.

        Answers one field of a template.

        Args:
            template_name: Name of the metadata template, such as `default`.
            template_field_name: Name of the field within the template, such as `title`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The field of the template.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Retrieve metadata template field). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:201.
        """
        return self._sender.send(
            operations.retrieve_metadata_template_field(template_name, template_field_name, options=options)
        ).value()

    def suggest(
        self,
        template_name: str,
        template_field_name: str,
        *,
        query: str,
        count: int | None = None,
        options: Options | None = None,
    ) -> models.MetadataTemplateFieldSuggestions:
        """Suggest values for a metadata field.

        Asks the service behind a field for values that go with `query`, mostly as a prefix.

        Args:
            template_name: Name of a metadata template of the portal's own, such as `mobility`.
            template_field_name: Name of the field within the template, such as `mode`.
            query: What to look for, mostly the beginning of a word.
            count: Number of suggestions wanted. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The suggestions.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Suggest field choices). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:224.
        """
        return self._sender.send(
            operations.suggest_metadata_template_field_choices(
                template_name, template_field_name, query=query, count=count, options=options
            )
        ).value()


class AsyncMetadataTemplatesFields:
    """Which metadata datasets can have."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawMetadataTemplatesFields:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawMetadataTemplatesFields(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingMetadataTemplatesFields:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingMetadataTemplatesFields(self._sender)

    def list(
        self,
        template_name: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.MetadataTemplateField]:
        """List the fields of a metadata template.

        Lists page by page the fields of a template.

        Args:
            template_name: Name of the metadata template, such as `default`.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, List template's fields). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:174.
        """
        return _AsyncPages(
            self._sender,
            operations.list_metadata_template_fields(
                template_name, limit=limit, offset=offset, options=options
            ),
            operations.LIST_METADATA_TEMPLATE_FIELDS_PAGES,
        )

    async def read(
        self, template_name: str, template_field_name: str, *, options: Options | None = None
    ) -> models.MetadataTemplateField:
        """Read a field of a metadata template.

        Answers one field of a template.

        Args:
            template_name: Name of the metadata template, such as `default`.
            template_field_name: Name of the field within the template, such as `title`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The field of the template.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Retrieve metadata template field). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:201.
        """
        return (
            await self._sender.asend(
                operations.retrieve_metadata_template_field(
                    template_name, template_field_name, options=options
                )
            )
        ).value()

    async def suggest(
        self,
        template_name: str,
        template_field_name: str,
        *,
        query: str,
        count: int | None = None,
        options: Options | None = None,
    ) -> models.MetadataTemplateFieldSuggestions:
        """Suggest values for a metadata field.

        Asks the service behind a field for values that go with `query`, mostly as a prefix.

        Args:
            template_name: Name of a metadata template of the portal's own, such as `mobility`.
            template_field_name: Name of the field within the template, such as `mode`.
            query: What to look for, mostly the beginning of a word.
            count: Number of suggestions wanted. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The suggestions.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Suggest field choices). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:224.
        """
        return (
            await self._sender.asend(
                operations.suggest_metadata_template_field_choices(
                    template_name, template_field_name, query=query, count=count, options=options
                )
            )
        ).value()


class RawMetadataTemplatesFields:
    """The methods of `MetadataTemplatesFields`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        template_name: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedMetadataTemplateFields]:
        """List the fields of a metadata template."""
        return self._sender.send(
            operations.list_metadata_template_fields(
                template_name, limit=limit, offset=offset, options=options
            )
        )

    def read(
        self, template_name: str, template_field_name: str, *, options: Options | None = None
    ) -> Reply[models.MetadataTemplateField]:
        """Read a field of a metadata template."""
        return self._sender.send(
            operations.retrieve_metadata_template_field(template_name, template_field_name, options=options)
        )

    def suggest(
        self,
        template_name: str,
        template_field_name: str,
        *,
        query: str,
        count: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.MetadataTemplateFieldSuggestions]:
        """Suggest values for a metadata field."""
        return self._sender.send(
            operations.suggest_metadata_template_field_choices(
                template_name, template_field_name, query=query, count=count, options=options
            )
        )


class AsyncRawMetadataTemplatesFields:
    """The methods of `AsyncMetadataTemplatesFields`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        template_name: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedMetadataTemplateFields]:
        """List the fields of a metadata template."""
        return await self._sender.asend(
            operations.list_metadata_template_fields(
                template_name, limit=limit, offset=offset, options=options
            )
        )

    async def read(
        self, template_name: str, template_field_name: str, *, options: Options | None = None
    ) -> Reply[models.MetadataTemplateField]:
        """Read a field of a metadata template."""
        return await self._sender.asend(
            operations.retrieve_metadata_template_field(template_name, template_field_name, options=options)
        )

    async def suggest(
        self,
        template_name: str,
        template_field_name: str,
        *,
        query: str,
        count: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.MetadataTemplateFieldSuggestions]:
        """Suggest values for a metadata field."""
        return await self._sender.asend(
            operations.suggest_metadata_template_field_choices(
                template_name, template_field_name, query=query, count=count, options=options
            )
        )


class StreamingMetadataTemplatesFields:
    """The methods of `MetadataTemplatesFields`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        template_name: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the fields of a metadata template."""
        return self._sender.stream(
            operations.list_metadata_template_fields(
                template_name, limit=limit, offset=offset, options=options
            )
        )

    def read(
        self, template_name: str, template_field_name: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a field of a metadata template."""
        return self._sender.stream(
            operations.retrieve_metadata_template_field(template_name, template_field_name, options=options)
        )

    def suggest(
        self,
        template_name: str,
        template_field_name: str,
        *,
        query: str,
        count: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Suggest values for a metadata field."""
        return self._sender.stream(
            operations.suggest_metadata_template_field_choices(
                template_name, template_field_name, query=query, count=count, options=options
            )
        )


class AsyncStreamingMetadataTemplatesFields:
    """The methods of `AsyncMetadataTemplatesFields`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        template_name: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the fields of a metadata template."""
        return self._sender.astream(
            operations.list_metadata_template_fields(
                template_name, limit=limit, offset=offset, options=options
            )
        )

    def read(
        self, template_name: str, template_field_name: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a field of a metadata template."""
        return self._sender.astream(
            operations.retrieve_metadata_template_field(template_name, template_field_name, options=options)
        )

    def suggest(
        self,
        template_name: str,
        template_field_name: str,
        *,
        query: str,
        count: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Suggest values for a metadata field."""
        return self._sender.astream(
            operations.suggest_metadata_template_field_choices(
                template_name, template_field_name, query=query, count=count, options=options
            )
        )
