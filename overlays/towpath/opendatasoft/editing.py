"""Editing the metadata of a dataset: what was read, what it is to become, the difference, and one write.

Plain JSON values all the way: what the spec does not know goes back as it came.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final, cast

from towpath_wire.opendatasoft.operations import datasets, datasets_metadata

from towpath._engine.flows import Flow, acarry, answered, carry
from towpath._engine.so_far import step
from towpath.errors import ConfigurationError

from .planning import MetadataMoved, Plan, changes_between

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath_wire._seam import Reply
    from towpath_wire.opendatasoft.models import DatasetMetadata

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender

    Values = dict[str, dict[str, dict[str, Any]]]
    """Template, field, and the value with what else stands beside it."""

_REMOTE: Final = "remote_value"
_OVERRIDE: Final = "override_remote_value"


class State:
    """What stood on the portal when it was read."""

    def __init__(self, uid: str, document: Mapping[str, Any]) -> None:
        self.uid = uid
        self.updated_at = document.get("updated_at")
        self.metadata: Values = deepcopy(document.get("metadata") or {})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, State):
            return NotImplemented
        return (self.updated_at, self.metadata) == (other.updated_at, other.metadata)

    __hash__ = None  # type: ignore[assignment]  # it changes


class Edit:
    """Metadata of a dataset being edited; nothing is sent before `apply`."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._wanted = deepcopy(state.metadata)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.uid}, {len(self.plan())} changes>"

    @property
    def uid(self) -> str:
        """The dataset."""
        return self._state.uid

    def get(self, template: str, field: str, default: Any = None) -> Any:
        """Return the value of a field as it is to be, or `default` where it has none."""
        return deepcopy(self._wanted.get(template, {}).get(field, {}).get("value", default))

    def set(self, template: str, field: str, value: Any) -> None:
        """Give a field a value, such as `set("default", "title", "Trees")`.

        On a linked dataset the value takes the place of the remote one from then on (`override_remote_value`).
        Which templates and fields there are, and what fits, is the portal's to say, when it is written.
        """
        if value is None:
            raise ConfigurationError(f"{template}.{field}: None is no value; remove() takes a value away")
        fields = self._wanted.setdefault(_name(template), {})
        entry = {**fields.get(_name(field), {}), "value": deepcopy(value)}
        if _REMOTE in entry or _OVERRIDE in entry:
            entry[_OVERRIDE] = True
        fields[field] = entry

    def remove(self, template: str, field: str) -> None:
        """Take a field's value away; one that has none stays as it is."""
        fields = self._wanted.get(template, {})
        if fields.pop(field, None) is not None and not fields and template not in self._state.metadata:
            del self._wanted[template]

    def follow_remote(self, template: str, field: str) -> None:
        """Let a field of a linked dataset follow the remote value again."""
        entry = self._wanted.get(template, {}).get(field)
        if entry is None or _REMOTE not in entry:
            raise ConfigurationError(f"{template}.{field} has no remote value to follow")
        self._wanted[template][field] = {**entry, "value": entry[_REMOTE], _OVERRIDE: False}

    def update(self, values: Mapping[str, Mapping[str, Any]]) -> None:
        """Give many fields values, by template and field; None takes a value away."""
        for template, fields in values.items():
            for field, value in fields.items():
                if value is None:
                    self.remove(template, field)
                else:
                    self.set(template, field, value)

    def plan(self) -> Plan:
        """Return what `apply` would change."""
        before, after = self._state.metadata, self._wanted
        return Plan(self.uid, changes_between(before, after))

    def flow(self) -> Flow[DatasetMetadata]:
        """Write the changes; see `MetadataEdit.apply`."""
        plan = self.plan()
        if plan:
            with step(f"writing the metadata of {self.uid}", "nothing was written", "they may be written"):
                now = yield from read_state(self.uid)
                if now != self._state:
                    raise MetadataMoved.since(self._state, now)
                body = cast("Any", {"default": {}, **_writable(self._wanted)})
                yield from answered(datasets_metadata.update_dataset_metadata(self.uid, body))
        # Read back: the next write needs the new moment, and who called sees what the portal made of it.
        there = "they are written" if plan else "nothing was written"
        with step(f"reading back the metadata of {self.uid}", there, there):
            self._state = yield from read_state(self.uid)
        self._wanted = deepcopy(self._state.metadata)
        from towpath_wire.opendatasoft.models.dataset_metadata import dataset_metadata_read

        return cast("DatasetMetadata", dataset_metadata_read(deepcopy(self._state.metadata)))


class MetadataEdit(Edit):
    """Metadata of a dataset being edited, for code that blocks."""

    def __init__(self, sender: HttpSender, state: State) -> None:
        super().__init__(state)
        self._sender = sender

    def apply(self) -> DatasetMetadata:
        """Write the changes in one request that keeps everything else, and return the metadata as they are then.

        The platform replaces all metadata in one write and has no condition for it, so the dataset is looked at
        again just before. Raises MetadataMoved, and writes nothing, when it has changed since it was read (its
        `updated_at`, or a value); BadRequest for a value that does not fit. Sends no write without a change. Use it
        again for further changes.
        """
        return carry(self.flow(), self._sender)


class AsyncMetadataEdit(Edit):
    """Metadata of a dataset being edited, for code that awaits."""

    def __init__(self, sender: AsyncHttpSender, state: State) -> None:
        super().__init__(state)
        self._sender = sender

    async def apply(self) -> DatasetMetadata:
        """Write the changes in one request that keeps everything else; as `MetadataEdit.apply`."""
        return await acarry(self.flow(), self._sender)


def read_state(uid: str) -> Flow[State]:
    """Read what stands on the portal."""
    reply: Reply[Any] = yield datasets.retrieve_dataset(uid)
    reply.value()  # an answer that is no dataset is a ContractError
    return State(uid, reply.document())


def _writable(metadata: Values) -> Values:
    """Return metadata without what only the portal writes."""
    return {
        template: {
            field: {key: value for key, value in entry.items() if key != _REMOTE}
            for field, entry in fields.items()
        }
        for template, fields in metadata.items()
    }


def _name(name: object) -> str:
    if not isinstance(name, str) or not name:
        raise ConfigurationError(f"{name!r} is no name of a template or a field")
    return name
