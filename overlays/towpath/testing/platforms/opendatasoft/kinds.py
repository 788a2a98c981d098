"""The kinds of thing on a portal: where each is kept, how it is named, and what its schema says of it.

A record is what the store keeps of one thing: its `uid`, the `parent` that it belongs to ("" for the portal), its
`document` as clients see it (secrets in the clear), and beside these whatever the platform alone knows.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from towpath.testing.json_values import is_object
from towpath.testing.schema_types import property_schemas

from .moments import now
from .refusals import not_found
from .secrecy import Secrets, secrets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn
    from towpath.testing.spec import Spec
    from towpath.testing.store import Store

    Record = dict[str, Any]
    Document = dict[str, Any]

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"


class Facts:
    """What the spec says of a kind's documents."""

    def __init__(self, spec: Spec, schema: str) -> None:
        reference = {"$ref": f"#/components/schemas/{schema}"}
        properties = property_schemas(spec, reference)
        self.known = frozenset(properties)
        """Every property that is described."""
        self.read_only = frozenset(name for name, node in properties.items() if _is_read_only(spec, node))
        """The properties that the platform alone writes."""
        self.secrets: Secrets = secrets_of(spec, reference)
        self.is_open = _is_open(spec, reference)
        """Whether properties that are not described are part of a document."""


_FACTS: WeakKeyDictionary[Spec, dict[str, Facts]] = WeakKeyDictionary()


class Kind:
    """One kind of thing.

    `collection` is where the store keeps it, `prefix` what its identifiers begin with (none: they are given),
    `schema` the component that describes it, `parameter` the path parameter that names one.
    """

    def __init__(self, collection: str, schema: str, parameter: str, prefix: str = "") -> None:
        self.collection = collection
        self.schema = schema
        self.parameter = parameter
        self.prefix = prefix

    def __repr__(self) -> str:
        return f"<Kind {self.collection}>"

    def facts(self, stand_in: StandIn) -> Facts:
        """Return what the spec says of such documents."""
        known = _FACTS.setdefault(stand_in.spec, {})
        if self.schema not in known:
            known[self.schema] = Facts(stand_in.spec, self.schema)
        return known[self.schema]

    # Reading

    def get(self, store: Store, uid: str, parent: str = "") -> Record | None:
        """Return a record, or None."""
        return store.get(self.collection, _key(uid, parent))

    def has(self, store: Store, uid: str, parent: str = "") -> bool:
        """Say whether there is a record, without reading it."""
        return store.version(self.collection, _key(uid, parent)) > 0

    def find(self, exchange: Exchange, parent: str = "") -> Record:
        """Return the record that the path names; refuse one that is not there (404)."""
        return self.named(exchange.store, exchange.path[self.parameter], parent)

    def named(self, store: Store, uid: str, parent: str = "") -> Record:
        """Return a record; refuse one that is not there (404)."""
        record = self.get(store, uid, parent)
        if record is None:
            raise not_found()
        return record

    def records(self, store: Store, parent: str = "", offset: int = 0, limit: int = -1) -> Iterator[Record]:
        """Yield the records of a parent, oldest first."""
        return store.documents(self.collection, offset, limit, parent=parent)

    def count(self, store: Store, parent: str = "") -> int:
        """Return how many records a parent has."""
        return store.count(self.collection, parent=parent)

    # Writing

    def add(
        self,
        stand_in: StandIn,
        document: Document,
        by: str,
        *,
        uid: str | None = None,
        parent: str = "",
        at: str | None = None,
        **internals: Any,
    ) -> Record:
        """Keep a new thing made by a user; return its record."""
        facts, moment = self.facts(stand_in), at or now(stand_in.clock)
        uid = uid or self._new_uid(stand_in, parent)
        made = {"created_at": moment, "updated_at": moment} | {
            name: {"username": by} for name in ("created_by", "updated_by")
        }
        stamps = {name: value for name, value in {"uid": uid, **made}.items() if name in facts.read_only}
        whole = {**stamps, **self.written(stand_in, document), **stamps}
        record = {"uid": uid, "parent": parent, "document": whole, **internals}
        return self.keep(stand_in, record)

    def change(self, stand_in: StandIn, record: Record, document: Document, by: str) -> Record:
        """Replace what a client wrote of a thing; what the platform wrote of it stays. Return the record."""
        facts, before = self.facts(stand_in), record["document"]
        kept = {name: value for name, value in before.items() if name in facts.read_only}
        whole = {**self.written(stand_in, facts.secrets.kept(document, before)), **kept}
        return self.keep(stand_in, self.touched(stand_in, {**record, "document": whole}, by))

    def touched(self, stand_in: StandIn, record: Record, by: str) -> Record:
        """Return a record with the time and the author of its last change."""
        changed = {"updated_at": now(stand_in.clock), "updated_by": {"username": by}}
        facts = self.facts(stand_in)
        known = {name: value for name, value in changed.items() if name in facts.read_only}
        return {**record, "document": {**record["document"], **known}}

    def keep(self, stand_in: StandIn, record: Record) -> Record:
        """Write a record as it is; return it."""
        stand_in.store.put(self.collection, _key(record["uid"], record["parent"]), record)
        return record

    def remove(self, store: Store, record: Record) -> None:
        """Forget a record."""
        store.delete(self.collection, _key(record["uid"], record["parent"]))

    def remove_all(self, store: Store, parent: str) -> None:
        """Forget every record of a parent."""
        for record in list(self.records(store, parent)):
            self.remove(store, record)

    # Between wire and record

    def written(self, stand_in: StandIn, document: Document) -> Document:
        """Return what of a document is kept: properties that nobody describes are ignored, as the platform does."""
        facts = self.facts(stand_in)
        return (
            document
            if facts.is_open
            else {name: value for name, value in document.items() if name in facts.known}
        )

    def shown(self, stand_in: StandIn, record: Record) -> Document:
        """Return the document of a record without its secrets."""
        shown: Document = self.facts(stand_in).secrets.hidden(record["document"])
        return shown

    def new_slug(
        self,
        store: Store,
        title: str,
        separator: str = "-",
        *,
        is_taken: Callable[[str], object] | None = None,
    ) -> str:
        """Return an identifier made from a title that nothing has yet; by default, that no record has.

        The numbers of one title go on from the last one that was given: there may be thousands.
        """
        is_taken = is_taken or partial(self.has, store)
        letters = "".join(
            letter if letter.isascii() and letter.isalnum() else " " for letter in title.lower()
        )
        first = separator.join(letters.split())[:80] or "untitled"
        if not is_taken(first):
            return first
        key = f"last of {self.collection}: {first}"
        number = int(store.recall(key) or 1) + 1
        while is_taken(slug := f"{first}{separator}{number}"):
            number += 1
        store.remember(key, str(number))
        return slug

    def _new_uid(self, stand_in: StandIn, parent: str) -> str:
        while True:
            number = int.from_bytes(stand_in.ids.draw(8))
            letters = "".join(_LETTERS[(number // 36**place) % 36] for place in range(6))
            uid = f"{self.prefix}{letters}"
            if not self.has(stand_in.store, uid, parent):
                return uid


DATASETS: Final = Kind("datasets", "Dataset", "dataset_uid", "da_")
RESOURCES: Final = Kind("resources", "Resource", "resource_uid", "re_")
PROCESSORS: Final = Kind("processors", "DatasetProcessor", "processor_uid", "pr_")
FIELDS: Final = Kind("fields", "DatasetFieldConfiguration", "field_uid", "pr_")
FEEDBACKS: Final = Kind("feedbacks", "DatasetFeedback", "feedback_uid", "df_")
DATASET_SCHEDULES: Final = Kind("dataset_schedules", "DatasetSchedule", "schedule_uid", "sc_")
VERSIONS: Final = Kind("versions", "DatasetVersion", "version_uid", "ch_")
ATTACHMENTS: Final = Kind("attachments", "DatasetAttachment", "attachment_uid", "at_")
EXPORTS: Final = Kind("alternative_exports", "DatasetAlternativeExport", "export_uid", "ae_")
FILES: Final = Kind("files", "UploadedFile", "file_uid")
HARVESTERS: Final = Kind("harvesters", "Harvester", "harvester_uid")
HARVESTER_SCHEDULES: Final = Kind("harvester_schedules", "HarvesterSchedule", "schedule_uid", "sc_")
USERS: Final = Kind("users", "User", "username")
GROUPS: Final = Kind("groups", "UserGroup", "group_uid")
API_KEYS: Final = Kind("api_keys", "ApiKey", "apikey_uid", "ak_")
CONNECTIONS: Final = Kind("connections", "Connection", "connection_uid", "co_")
STUDIO_PAGES: Final = Kind("studio_pages", "StudioPage", "studio_page_uid", "sp_")
CODE_EDITOR_PAGES: Final = Kind("code_editor_pages", "CodeEditorPage", "page_slug")
TEMPLATES: Final = Kind("metadata_templates", "MetadataTemplate", "template_name")


def _key(uid: str, parent: str) -> str:
    return f"{parent} {uid}" if parent else uid


def _is_read_only(spec: Spec, schema: Any) -> bool:
    target = spec.target(schema)
    return any(is_object(each) and each.get("readOnly") is True for each in (schema, target))


def _is_open(spec: Spec, schema: Any) -> bool:
    schema = spec.target(schema)
    if not is_object(schema):
        return False
    branches = (branch for key in ("allOf", "anyOf", "oneOf") for branch in schema.get(key, ()))
    return schema.get("additionalProperties") is True or any(_is_open(spec, branch) for branch in branches)
