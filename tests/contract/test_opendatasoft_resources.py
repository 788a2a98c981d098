"""Opendatasoft's stand-in: files, sources, extractors, previews, and what is pushed in real time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Person, Portal

COUNTERS = "/datasets/da_qf2hyt"
PARKING = "/datasets/da_r3alt1"
SENSORS = f"{PARKING}/resources/re_r3alt1"
TREES = b"Nom de l'arbre;Hauteur (m);Plant\xc3\xa9 le\nelm;30,5;2020-01-02\noak;12,0;2021-03-04\n"


def upload(person: Person, content: bytes, name: str, mimetype: str | None = None) -> dict[str, Any]:
    part = (name, content) if mimetype is None else (name, content, mimetype)
    answer = person.post(f"{COUNTERS}/resources/files/", files={"file": part})
    assert answer.status_code == 201, answer.text
    file: dict[str, Any] = answer.json()
    return file


def uploaded(uid: str) -> dict[str, Any]:
    return {"type": "uploaded_file", "file": {"uid": uid}}


class TestFiles:
    def test_an_uploaded_file_is_named_after_itself(self, portal: Portal) -> None:
        file = upload(portal.owner, TREES, "trees.csv", "text/csv")
        assert (file["uid"], file["filename"], file["mimetype"]) == ("trees.csv", "trees.csv", "text/csv")
        assert file["created_at"].endswith("Z")
        assert portal.owner.get_json(f"{COUNTERS}/resources/files/trees.csv/") == file

    def test_identifiers_stay_unique(self, portal: Portal) -> None:
        uids = [upload(portal.owner, TREES, "fromages.csv")["uid"] for _ in range(3)]
        assert uids == ["fromages_1.csv", "fromages_2.csv", "fromages_3.csv"]

    def test_what_was_uploaded_comes_back(self, portal: Portal) -> None:
        uid = upload(portal.owner, TREES, "Bäume & mehr.csv")["uid"]
        answer = portal.owner.get(f"{COUNTERS}/resources/files/{uid}/download/")
        assert (answer.status_code, answer.content) == (200, TREES)
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-length"] == str(len(TREES))
        assert answer.headers["content-disposition"] == (
            "attachment; filename=\"B_ume & mehr.csv\"; filename*=UTF-8''B%C3%A4ume%20%26%20mehr.csv"
        )

    def test_a_large_file_comes_back_whole(self, portal: Portal) -> None:
        content = b"n\n" + b"123456789\n" * 300_000
        uid = upload(portal.owner, content, "large.csv")["uid"]
        assert portal.owner.get(f"{COUNTERS}/resources/files/{uid}/download/").content == content

    @pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\windows\\a.csv", "\r\nX: y.csv", "...", '"'])
    def test_a_name_is_a_name_and_no_path(self, portal: Portal, name: str) -> None:
        file = upload(portal.owner, TREES, name)
        assert not set(file["uid"] + file["filename"]) & set("/\\\r\n")
        assert portal.owner.get(f"{COUNTERS}/resources/files/{file['uid']}/download/").content == TREES

    def test_the_part_has_to_be_there(self, portal: Portal) -> None:
        answer = portal.owner.post(f"{COUNTERS}/resources/files/", files={"other": ("a.csv", b"a")})
        assert (answer.status_code, answer.json()["detail"]) == (400, {"file": ["This field is required."]})

    @pytest.mark.parametrize("part", ["resources/files", "attachments", "alternative_exports"])
    def test_one_beyond_240_megabytes_is_refused_by_its_announced_size(
        self, portal: Portal, part: str
    ) -> None:
        headers = {"Content-Type": "multipart/form-data; boundary=x", "Content-Length": "241000000"}
        answer = portal.owner.post(f"{COUNTERS}/{part}/", content=b"", headers=headers)
        assert (answer.status_code, answer.json()["error_code"]) == (400, "validation_error")
        assert list(answer.json()["detail"]) == ["file"]

    def test_the_older_reference_has_another_status(self, portal: Portal) -> None:
        portal.admin.set_upload_status(200)
        answer = portal.owner.post(f"{COUNTERS}/resources/files/", files={"file": ("a.csv", b"a")})
        assert answer.status_code == 200

    def test_a_file_belongs_to_its_dataset(self, portal: Portal) -> None:
        answer = portal.owner.get(f"{PARKING}/resources/files/fromages.csv/")
        assert answer.status_code == 404


class TestGuessing:
    def test_the_best_extractor_comes_first(self, portal: Portal) -> None:
        for name, content, best in (
            ("trees.csv", TREES, "csvfile"),
            ("a.json", b'[{"a": 1}]', "jsonfile"),
            ("a.geojson", b'{"type": "FeatureCollection", "features": [{"type": "Feature"}]}', "geojson"),
            ("a.bin", b"\x00\x01\x02", "file"),
        ):
            source = {"datasource": uploaded(upload(portal.owner, content, name)["uid"])}
            found = portal.owner.make(f"{COUNTERS}/resources/guess_extractors/", source, status=200)
            assert found[0]["type"] == best
            assert found[-1]["type"] in ("file", "jsondict")
            assert found[0] in portal.owner.get_json("/extractors/")

    def test_the_settings_are_those_of_the_bytes(self, portal: Portal) -> None:
        body = {"type": "csvfile", "datasource": uploaded(upload(portal.owner, TREES, "trees.csv")["uid"])}
        found = portal.owner.make(f"{COUNTERS}/resources/guess_extractor_params/", body, status=200)
        assert found == {
            "extractor": "csvfile",
            "params": {
                "doublequote": True,
                "encoding": "utf-8",
                "first_row_no": 1,
                "headers_first_row": True,
                "separator": ";",
            },
        }

    def test_a_saved_resource_guesses_the_same(self, portal: Portal) -> None:
        saved = f"{COUNTERS}/resources/re_qf2hyt"
        source = {"datasource": uploaded("fromages.csv"), "type": "csvfile"}
        unsaved = portal.owner.make(f"{COUNTERS}/resources/guess_extractors/", source, status=200)
        assert portal.owner.get_json(f"{saved}/guess_extractors/") == unsaved
        params = portal.owner.make(f"{COUNTERS}/resources/guess_extractor_params/", source, status=200)
        assert portal.owner.get_json(f"{saved}/guess_extractors_params/") == params

    def test_every_extractor_of_the_portal_is_listed_in_a_bare_array(self, portal: Portal) -> None:
        listed = portal.owner.get_json("/extractors/")
        types = [each["type"] for each in listed]
        assert {"csvfile", "jsonfile", "geojson", "jsondict", "file", "federated"} <= set(types)
        names = {each["name"] for each in listed[0]["parameters"]}
        assert names == {"doublequote", "encoding", "first_row_no", "headers_first_row", "separator"}


class TestPreview:
    def test_it_has_typed_fields_and_the_first_records(self, portal: Portal) -> None:
        content = b"Name;Height\n" + b"".join(b"tree %d;%d\n" % (n, n) for n in range(50))
        body = {"type": "csvfile", "datasource": uploaded(upload(portal.owner, content, "t.csv")["uid"])}
        found = portal.owner.make(f"{COUNTERS}/resources/preview/", body, status=200)
        assert [(each["name"], each["label"], each["type"]) for each in found["fields"]] == [
            ("name", "Name", "text"),
            ("height", "Height", "int"),
        ]
        assert found["records"] == [{"name": f"tree {n}", "height": n} for n in range(20)]

    def test_names_are_made_technical_and_the_original_kept(self, portal: Portal) -> None:
        body = {"type": "csvfile", "datasource": uploaded(upload(portal.owner, TREES, "trees.csv")["uid"])}
        found = portal.owner.make(f"{COUNTERS}/resources/preview/", body, status=200)
        assert {each["name"]: each["original_name"] for each in found["fields"]} == {
            "nom_de_l_arbre": "Nom de l'arbre",
            "hauteur_m": "Hauteur (m)",
            "plante_le": "Planté le",
        }

    def test_processors_and_field_configurations_are_applied(self, portal: Portal) -> None:
        portal.owner.make(
            f"{COUNTERS}/processors/",
            {"type": "regexp_replace", "label": "r", "field": "cheese", "regexp": "^B(.*)$", "new": r"P\1"},
        )
        portal.owner.make(f"{COUNTERS}/fields/", {"type": "delete", "label": "d", "field": "weight"})
        found = portal.owner.get_json(f"{COUNTERS}/resources/re_qf2hyt/preview/")
        assert found["records"][0] == {"cheese": "Prie", "remark": "soft and mild"}
        body = {"type": "csvfile", "datasource": uploaded("fromages.csv")}
        assert portal.owner.make(f"{COUNTERS}/resources/preview/", body, status=200) == found

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({"type": "nonsense", "datasource": uploaded("fromages.csv")}, "type"),
            ({"type": "csvfile", "datasource": uploaded("nothing.csv")}, "datasource"),
            ({"type": "geojson", "datasource": uploaded("fromages.csv")}, "datasource"),
            (
                {
                    "type": "csvfile",
                    "datasource": uploaded("fromages.csv"),
                    "params": {"encoding": "klingon"},
                },
                "datasource",
            ),
            (
                {"type": "csvfile", "datasource": {"type": "http", "connection": {"uid": "co_000000"}}},
                "datasource",
            ),
            (
                {
                    "type": "csvfile",
                    "datasource": {
                        "type": "http",
                        "connection": {"type": "http", "url": "http://lost.example.org"},
                    },
                },
                "datasource",
            ),
        ],
    )
    def test_what_cannot_be_read_is_refused(self, portal: Portal, body: dict[str, Any], field: str) -> None:
        refused = portal.owner.refused("POST", f"{COUNTERS}/resources/preview/", body)
        assert refused == (400, "validation_error", [field])

    def test_looking_changes_nothing(self, portal: Portal) -> None:
        before = portal.owner.get_json("/datasource_connections/")["total_count"]
        lost = {
            "type": "http",
            "connection": {"type": "http", "url": "https://files.example.org/fromages.csv"},
        }
        body = {"type": "csvfile", "datasource": lost}
        assert portal.owner.make(f"{COUNTERS}/resources/preview/", body, status=200)["records"]
        assert portal.owner.get_json("/datasource_connections/")["total_count"] == before
        assert portal.owner.get_json(f"{COUNTERS}/versions/")["total_count"] == 1

    def test_a_federated_source_shows_the_other_portals_records(self, portal: Portal) -> None:
        found = portal.owner.get_json("/datasets/da_f3d3r8/resources/re_f3d3r8/preview/")
        assert found["records"][0] == {"name": "Bridge South", "decibels": 61.5}


class TestResources:
    def test_a_resource_is_made_read_changed_and_deleted(self, portal: Portal) -> None:
        body = {"type": "csvfile", "title": "Trees", "datasource": uploaded("fromages.csv")}
        resource = portal.owner.make(f"{COUNTERS}/resources/", body)
        assert resource["uid"].startswith("re_")
        assert {name: resource[name] for name in body} == body
        path = f"{COUNTERS}/resources/{resource['uid']}/"
        assert portal.owner.get_json(path) == resource
        portal.stand_in.advance(1)
        changed = portal.owner.send_json("PUT", path, {**resource, "params": {"separator": ","}})
        assert changed["params"] == {"separator": ","}
        assert changed["updated_at"] > resource["updated_at"]
        portal.owner.gone(path)

    def test_an_inline_connection_is_made_and_answered_by_its_identifier(self, portal: Portal) -> None:
        connection = {
            "type": "http",
            "url": "https://files.example.org/",
            "auth": {"type": "basic_auth", "username": "reader", "password": "made-up"},
        }
        source = {"type": "http", "connection": connection, "relative_url": "fromages.csv"}
        body = {"type": "csvfile", "title": "Cheese", "datasource": source}
        resource = portal.owner.make(f"{COUNTERS}/resources/", body)
        uid = resource["datasource"]["connection"]["uid"]
        assert resource["datasource"]["connection"] == {"uid": uid}
        assert uid.startswith("co_")
        assert portal.owner.get_json(f"/datasource_connections/{uid}/")["dataset_count"] == 1
        path = f"{COUNTERS}/resources/{resource['uid']}/"
        expanded = portal.owner.get_json(path, expand="datasource.connection")
        shown = expanded["datasource"]["connection"]
        assert (shown["url"], shown["auth"]["password"]) == ("https://files.example.org/", None)
        assert portal.owner.get_json(f"{path}preview/")["records"][0]["cheese"] == "Brie"
        written_back = portal.owner.send_json("PUT", path, expanded)
        assert written_back["datasource"]["connection"] == {"uid": uid}, "no second connection"

    def test_a_changed_connection_is_used_at_once_and_nothing_is_published_again(
        self, portal: Portal
    ) -> None:
        portal.admin.put_source("https://other.example.org/fromages.csv", b"cheese;weight\nEdam;900\n")
        source = {"type": "http", "connection": {"uid": "co_qf2hyt"}, "relative_url": "fromages.csv"}
        body = {"type": "csvfile", "title": "Cheese", "datasource": source}
        resource = portal.owner.make(f"{COUNTERS}/resources/", body)
        published = portal.admin.records("da_qf2hyt")
        connection = portal.owner.get_json("/datasource_connections/co_qf2hyt/")
        changed = {**connection, "url": "https://other.example.org/"}
        portal.owner.send_json("PUT", "/datasource_connections/co_qf2hyt/", changed)
        preview = portal.owner.get_json(f"{COUNTERS}/resources/{resource['uid']}/preview/")
        assert [record["cheese"] for record in preview["records"]] == ["Edam"]
        assert portal.owner.get_json(f"{COUNTERS}/status/")["status"] == "idle"
        assert portal.admin.records("da_qf2hyt") == published

    def test_a_federated_dataset_can_be_expanded(self, portal: Portal) -> None:
        path = "/datasets/da_f3d3r8/resources/re_f3d3r8/"
        plain = portal.owner.get_json(path)["datasource"]
        assert plain["dataset"] == {"dataset_id": "noise"}
        assert "impersonate_permissions" not in plain
        whole = portal.owner.get_json(path, expand="datasource.dataset")["datasource"]["dataset"]
        assert whole["metas"]["default"]["publisher"] == "Regional office"
        assert [field["name"] for field in whole["fields"]] == ["name", "decibels"]

    def test_write_only_settings_never_come_back(self, portal: Portal) -> None:
        source = {
            "type": "federated",
            "domain": {"domain_id": "weather"},
            "dataset": {"dataset_id": "noise"},
            "impersonate_permissions": True,
        }
        body = {"type": "federated", "title": "Noise", "datasource": source}
        resource = portal.owner.make(f"{COUNTERS}/resources/", body)
        assert "impersonate_permissions" not in resource["datasource"]
        assert resource["datasource"]["permissions_user"] is None

    def test_the_cache_of_a_resource_can_be_cleaned(self, portal: Portal) -> None:
        answer = portal.owner.post(f"{COUNTERS}/resources/re_qf2hyt/clean_cache/")
        assert (answer.status_code, answer.content) == (204, b"")
        assert portal.owner.refused("POST", f"{SENSORS}/clean_cache/")[:2] == (400, "validation_error")


class TestRealtime:
    def test_a_resource_without_a_source_takes_what_is_pushed(self, portal: Portal) -> None:
        body = {"type": "realtime", "title": "Sensors", "url": "https://data.example.org/push/"}
        resource = portal.owner.make(f"{COUNTERS}/resources/", body)
        assert "datasource" not in resource
        assert resource["url"] == body["url"]
        path = f"{COUNTERS}/resources/{resource['uid']}/"
        portal.admin.push("da_qf2hyt", resource["uid"], [{"free": 3}])
        assert portal.owner.get_json(f"{path}preview/")["records"] == [{"free": 3}]

    def test_its_key_is_renewed(self, portal: Portal) -> None:
        before = portal.owner.get_json(f"{SENSORS}/")["params"]["pushkey"]
        after = portal.owner.send_json("POST", f"{SENSORS}/renew_api_key/")["params"]["pushkey"]
        assert before != after
        assert portal.owner.get_json(f"{SENSORS}/")["params"]["pushkey"] == after
        given = {"type": "realtime", "title": "Sensors", "params": {"pushkey": "mine", "zone": "UTC"}}
        params = portal.owner.send_json("PUT", f"{SENSORS}/", given)["params"]
        assert (params["pushkey"], params["zone"]) == (after, "UTC"), "nobody chooses a key"

    def test_it_is_turned_off_and_on(self, portal: Portal) -> None:
        assert portal.owner.send_json("POST", f"{SENSORS}/disable/")["params"]["is_enabled"] is False
        with pytest.raises(ValueError, match="disabled"):
            portal.admin.push("da_r3alt1", "re_r3alt1", [{"garage": "Station", "free": 1}])
        assert portal.owner.send_json("POST", f"{SENSORS}/enable/")["params"]["is_enabled"] is True
        portal.admin.push("da_r3alt1", "re_r3alt1", [{"garage": "Station", "free": 1}])
        assert len(portal.owner.get_json(f"{SENSORS}/preview/")["records"]) == 3

    def test_its_records_are_recovered_and_taken_away_again(self, portal: Portal) -> None:
        assert portal.owner.send_json("POST", f"{SENSORS}/recover/")["params"]["recovered_records"] == 2
        assert len(portal.owner.get_json(f"{SENSORS}/preview/")["records"]) == 4
        after = portal.owner.send_json("POST", f"{SENSORS}/delete_recover_data/")
        assert after["params"]["recovered_records"] == 0
        assert len(portal.owner.get_json(f"{SENSORS}/preview/")["records"]) == 2

    @pytest.mark.parametrize("action", ["recover", "delete_recover_data"])
    def test_recovering_needs_a_published_dataset(self, portal: Portal, action: str) -> None:
        portal.owner.send_json("POST", f"{PARKING}/unpublish/")
        portal.stand_in.advance(60)
        refused = portal.owner.refused("POST", f"{SENSORS}/{action}/")
        assert refused[:2] == (400, "invalid_dataset_status")

    @pytest.mark.parametrize(
        "action", ["recover", "delete_recover_data", "enable", "disable", "renew_api_key"]
    )
    def test_other_resources_know_nothing_of_this(self, portal: Portal, action: str) -> None:
        refused = portal.owner.refused("POST", f"{COUNTERS}/resources/re_qf2hyt/{action}/")
        assert refused[:2] == (400, "validation_error")
