# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on metadata templates, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import metadata_templates as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .metadata_templates_fields import AsyncMetadataTemplatesFields, MetadataTemplatesFields


class MetadataTemplates:
    """Which metadata datasets can have."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawMetadataTemplates:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawMetadataTemplates(self._sender)

    @cached_property
    def streaming(self) -> StreamingMetadataTemplates:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingMetadataTemplates(self._sender)

    @cached_property
    def fields(self) -> MetadataTemplatesFields:
        """Which metadata datasets can have."""
        from .metadata_templates_fields import MetadataTemplatesFields

        return MetadataTemplatesFields(self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        is_active: bool | None = None,
        type: Literal["interop", "admin", "basic", "extra"] | None = None,
        options: Options | None = None,
    ) -> _Pages[models.MetadataTemplate]:
        """List the metadata templates.

        Lists page by page the metadata templates, active or not unless `is_active` says which.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            is_active: True lists only active templates, false only inactive ones.
            type: Kind of template.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, List metadata templates). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_metadata_templates(
                limit=limit, offset=offset, is_active=is_active, type=type, options=options
            ),
            operations.LIST_METADATA_TEMPLATES_PAGES,
        )

    def create(
        self,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> models.MetadataTemplate:
        """Create a metadata template.

        Creates a template of type `basic` or `admin`.

        Args:
            body: A metadata template as it is written.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The template as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Create metadata template). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:35.
        """
        return self._sender.send(operations.create_metadata_template(body, options=options)).value()

    def read(self, template_name: str, *, options: Options | None = None) -> models.MetadataTemplate:
        """Read a metadata template.

        Answers one template with its fields.

        Args:
            template_name: Name of the metadata template, such as `default`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The template as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Retrieve a metadata template). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:80.
        """
        return self._sender.send(
            operations.retrieve_metadata_template(template_name, options=options)
        ).value()

    def update(
        self,
        template_name: str,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> models.MetadataTemplate:
        """Change a metadata template.

        Changes a template of type `basic` or `admin` that is not the platform's; of all others only
        `is_active` can change, and not that of a system template that is always active.

        Args:
            template_name: Name of a metadata template of the portal's own, such as `mobility`.
            body: A metadata template as it is written.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The template as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Update metadata template). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:98.
        """
        return self._sender.send(
            operations.update_metadata_template(template_name, body, options=options)
        ).value()

    def delete(self, template_name: str, *, options: Options | None = None) -> None:
        """Delete a metadata template.

        Deletes a template of type `basic` or `admin` that is not the platform's.

        Args:
            template_name: Name of the metadata template, such as `mobility`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Delete a metadata template). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:146.
        """
        return self._sender.send(operations.delete_metadata_template(template_name, options=options)).value()


class AsyncMetadataTemplates:
    """Which metadata datasets can have."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawMetadataTemplates:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawMetadataTemplates(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingMetadataTemplates:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingMetadataTemplates(self._sender)

    @cached_property
    def fields(self) -> AsyncMetadataTemplatesFields:
        """Which metadata datasets can have."""
        from .metadata_templates_fields import AsyncMetadataTemplatesFields

        return AsyncMetadataTemplatesFields(self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        is_active: bool | None = None,
        type: Literal["interop", "admin", "basic", "extra"] | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.MetadataTemplate]:
        """List the metadata templates.

        Lists page by page the metadata templates, active or not unless `is_active` says which.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            is_active: True lists only active templates, false only inactive ones.
            type: Kind of template.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, List metadata templates). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_metadata_templates(
                limit=limit, offset=offset, is_active=is_active, type=type, options=options
            ),
            operations.LIST_METADATA_TEMPLATES_PAGES,
        )

    async def create(
        self,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> models.MetadataTemplate:
        """Create a metadata template.

        Creates a template of type `basic` or `admin`.

        Args:
            body: A metadata template as it is written.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The template as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Create metadata template). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:35.
        """
        return (await self._sender.asend(operations.create_metadata_template(body, options=options))).value()

    async def read(self, template_name: str, *, options: Options | None = None) -> models.MetadataTemplate:
        """Read a metadata template.

        Answers one template with its fields.

        Args:
            template_name: Name of the metadata template, such as `default`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The template as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Retrieve a metadata template). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:80.
        """
        return (
            await self._sender.asend(operations.retrieve_metadata_template(template_name, options=options))
        ).value()

    async def update(
        self,
        template_name: str,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> models.MetadataTemplate:
        """Change a metadata template.

        Changes a template of type `basic` or `admin` that is not the platform's; of all others only
        `is_active` can change, and not that of a system template that is always active.

        Args:
            template_name: Name of a metadata template of the portal's own, such as `mobility`.
            body: A metadata template as it is written.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The template as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Update metadata template). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:98.
        """
        return (
            await self._sender.asend(
                operations.update_metadata_template(template_name, body, options=options)
            )
        ).value()

    async def delete(self, template_name: str, *, options: Options | None = None) -> None:
        """Delete a metadata template.

        Deletes a template of type `basic` or `admin` that is not the platform's.

        Args:
            template_name: Name of the metadata template, such as `mobility`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Metadata templates, Delete a metadata template). Spec:
        specs/opendatasoft/paths/metadata_templates.yaml:146.
        """
        return (
            await self._sender.asend(operations.delete_metadata_template(template_name, options=options))
        ).value()


class RawMetadataTemplates:
    """The methods of `MetadataTemplates`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        is_active: bool | None = None,
        type: Literal["interop", "admin", "basic", "extra"] | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedMetadataTemplates]:
        """List the metadata templates."""
        return self._sender.send(
            operations.list_metadata_templates(
                limit=limit, offset=offset, is_active=is_active, type=type, options=options
            )
        )

    def create(
        self,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.MetadataTemplate]:
        """Create a metadata template."""
        return self._sender.send(operations.create_metadata_template(body, options=options))

    def read(self, template_name: str, *, options: Options | None = None) -> Reply[models.MetadataTemplate]:
        """Read a metadata template."""
        return self._sender.send(operations.retrieve_metadata_template(template_name, options=options))

    def update(
        self,
        template_name: str,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.MetadataTemplate]:
        """Change a metadata template."""
        return self._sender.send(operations.update_metadata_template(template_name, body, options=options))

    def delete(self, template_name: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a metadata template."""
        return self._sender.send(operations.delete_metadata_template(template_name, options=options))


class AsyncRawMetadataTemplates:
    """The methods of `AsyncMetadataTemplates`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        is_active: bool | None = None,
        type: Literal["interop", "admin", "basic", "extra"] | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedMetadataTemplates]:
        """List the metadata templates."""
        return await self._sender.asend(
            operations.list_metadata_templates(
                limit=limit, offset=offset, is_active=is_active, type=type, options=options
            )
        )

    async def create(
        self,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.MetadataTemplate]:
        """Create a metadata template."""
        return await self._sender.asend(operations.create_metadata_template(body, options=options))

    async def read(
        self, template_name: str, *, options: Options | None = None
    ) -> Reply[models.MetadataTemplate]:
        """Read a metadata template."""
        return await self._sender.asend(operations.retrieve_metadata_template(template_name, options=options))

    async def update(
        self,
        template_name: str,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.MetadataTemplate]:
        """Change a metadata template."""
        return await self._sender.asend(
            operations.update_metadata_template(template_name, body, options=options)
        )

    async def delete(self, template_name: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a metadata template."""
        return await self._sender.asend(operations.delete_metadata_template(template_name, options=options))


class StreamingMetadataTemplates:
    """The methods of `MetadataTemplates`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        is_active: bool | None = None,
        type: Literal["interop", "admin", "basic", "extra"] | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the metadata templates."""
        return self._sender.stream(
            operations.list_metadata_templates(
                limit=limit, offset=offset, is_active=is_active, type=type, options=options
            )
        )

    def create(
        self,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Create a metadata template."""
        return self._sender.stream(operations.create_metadata_template(body, options=options))

    def read(
        self, template_name: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a metadata template."""
        return self._sender.stream(operations.retrieve_metadata_template(template_name, options=options))

    def update(
        self,
        template_name: str,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a metadata template."""
        return self._sender.stream(operations.update_metadata_template(template_name, body, options=options))

    def delete(
        self, template_name: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a metadata template."""
        return self._sender.stream(operations.delete_metadata_template(template_name, options=options))


class AsyncStreamingMetadataTemplates:
    """The methods of `AsyncMetadataTemplates`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        is_active: bool | None = None,
        type: Literal["interop", "admin", "basic", "extra"] | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the metadata templates."""
        return self._sender.astream(
            operations.list_metadata_templates(
                limit=limit, offset=offset, is_active=is_active, type=type, options=options
            )
        )

    def create(
        self,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a metadata template."""
        return self._sender.astream(operations.create_metadata_template(body, options=options))

    def read(
        self, template_name: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a metadata template."""
        return self._sender.astream(operations.retrieve_metadata_template(template_name, options=options))

    def update(
        self,
        template_name: str,
        body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a metadata template."""
        return self._sender.astream(operations.update_metadata_template(template_name, body, options=options))

    def delete(
        self, template_name: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a metadata template."""
        return self._sender.astream(operations.delete_metadata_template(template_name, options=options))
