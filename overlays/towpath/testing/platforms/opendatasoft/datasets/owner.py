"""What only the owner of the stand-in can do with datasets: what no operation of the API makes or shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

from towpath.testing.platforms.opendatasoft.kinds import DATASETS, FEEDBACKS, RESOURCES, USERS
from towpath.testing.platforms.opendatasoft.moments import now
from towpath.testing.refusals import StandInError

from .files import set_upload_status
from .publishing import published_records, set_record_limit
from .sources import put_remote_dataset, put_remote_file
from .streams import is_stream

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.behaviour import OpendatasoftBehaviour
    from towpath.testing.platforms.opendatasoft.kinds import Record


class DatasetVerbs:
    """The verbs of an administrator that are about datasets; each raises StandInError for what is not there."""

    _stand_in: StandIn

    def records(self, dataset_uid: str) -> list[dict[str, Any]]:
        """Return the records that are published of a dataset, in their order; none of one that is not.

        >>> from towpath.testing import stand_in
        >>> with stand_in("opendatasoft") as portal:
        ...     [record["garage"] for record in portal.admin.records("da_r3alt1")]
        ['Station', 'Harbour']
        """
        with self._stand_in.lock:
            cast("OpendatasoftBehaviour", self._stand_in.behaviour).catch_up(self._stand_in)
            self._stand_in.store.commit()
            pages = published_records(self._stand_in.store, self._dataset(dataset_uid))
            return [record for page in pages for record in page]

    def set_record_limit(self, limit: int) -> None:
        """Set how many records the licence of the portal allows a dataset."""
        if limit < 0:
            raise StandInError("a limit of records counts from 0")
        with self._stand_in.lock:
            set_record_limit(self._stand_in.store, limit)
            self._stand_in.store.commit()

    def set_upload_status(self, status: Literal[200, 201]) -> None:
        """Set what the upload of a file for a resource answers: 201, or 200 as in the reference of 2024.

        Clients have to take both.
        """
        if status not in (200, 201):
            raise StandInError(f"an upload answers 200 or 201, not {status}")
        with self._stand_in.lock:
            set_upload_status(self._stand_in.store, status)
            self._stand_in.store.commit()

    def put_source(self, address: str, content: bytes, mimetype: str | None = None) -> None:
        """Let a file lie at the address that a datasource reads: nothing else is reached.

        Clients get it too: a request for that host which comes here is answered with it.

        >>> from towpath.testing import stand_in
        >>> with stand_in("opendatasoft") as portal:
        ...     portal.admin.put_source("https://files.example.org/trees.csv", b"name;height\\nelm;30\\n")
        """
        with self._stand_in.lock:
            put_remote_file(self._stand_in, address, content, mimetype)
            self._stand_in.store.commit()

    def put_remote_dataset(
        self, domain_id: str, dataset_id: str, records: Sequence[Mapping[str, Any]], **metas: Any
    ) -> None:
        """Let another portal have a dataset with records; `metas` are its metadata by template."""
        fields = [{"name": name} for record in records[:1] for name in record]
        with self._stand_in.lock:
            put_remote_dataset(
                self._stand_in,
                domain_id,
                dataset_id,
                metas=metas,
                fields=fields,
                records=[dict(record) for record in records],
            )
            self._stand_in.store.commit()

    def push(self, dataset_uid: str, resource_uid: str, records: Sequence[Mapping[str, Any]]) -> None:
        """Push records to a real-time resource that is enabled, as a sensor with its key would."""
        with self._stand_in.lock:
            resource = RESOURCES.get(self._stand_in.store, resource_uid, self._dataset(dataset_uid)["uid"])
            if resource is None or not is_stream(resource):
                raise StandInError(f"{dataset_uid} has no real-time resource {resource_uid}")
            if not resource["is_enabled"]:
                raise StandInError(f"the resource {resource_uid} is disabled: it takes nothing in")
            self._stand_in.store.add_page(resource["records"][0], [dict(record) for record in records])
            self._stand_in.store.commit()

    def add_feedback(
        self, dataset_uid: str, username: str, comment: str, record_id: str, **values: Any
    ) -> str:
        """Let a user propose texts for fields of a record; return the feedback's identifier."""
        with self._stand_in.lock:
            stand_in, dataset = self._stand_in, self._dataset(dataset_uid)
            if not USERS.has(stand_in.store, username):
                raise StandInError(f"there is no user {username}")
            feedback = {
                "record_id": record_id,
                "user": {"username": username},
                "comment": comment,
                "is_archived": False,
                "created_at": now(stand_in.clock),
                "values": {name: {"value": value, "type": "text"} for name, value in values.items()},
            }
            record = FEEDBACKS.add(stand_in, feedback, username, parent=dataset["uid"])
            stand_in.keep_time()
            stand_in.store.commit()
            return str(record["uid"])

    def _dataset(self, uid: str) -> Record:
        dataset = DATASETS.get(self._stand_in.store, uid)
        if dataset is None:
            raise StandInError(f"there is no dataset {uid}")
        return dataset
