"""Files that become records: guessed, read, worked on, typed."""

from __future__ import annotations

import json
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing.platforms.opendatasoft.records import (
    Pipeline,
    RecordError,
    SourceFile,
    SourceUnreadable,
    StepRefused,
    Steps,
    check_configuration,
    check_processor,
    guess_extractors,
    guess_params,
    open_source,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[..., SourceFile]

CHEESES = (
    "Fromage;Poids (g);Affiné le;Lieu\nBrie;2800;2024-01-02;48.5, 2.9\nComté;40000;2024-02-03;46.9, 6.1\n"
)


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def file(content: str | bytes, name: str = "data.csv", mimetype: str | None = None) -> SourceFile:
        path = tmp_path / "content"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return SourceFile(path, name, mimetype)

    return file


def read(
    file: SourceFile, type: str = "csvfile", params: dict[str, Any] | None = None, **steps: Any
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the fields and the records of a preview."""
    with ExitStack() as resources:
        source = open_source(file, type, params or {}, resources)
        pipeline = Pipeline([source], Steps(**steps))
        return [field.document() for field in pipeline.fields], pipeline.preview()


def stored(file: SourceFile, type: str = "csvfile", **steps: Any) -> list[dict[str, Any] | RecordError]:
    with ExitStack() as resources:
        source = open_source(file, type, {}, resources)
        return list(Pipeline([source], Steps(**steps)).records())


def types_of(fields: list[dict[str, Any]]) -> dict[str, str]:
    return {field["name"]: field["type"] for field in fields}


class TestCsv:
    def test_the_settings_of_a_file_with_semicolons_are_seen(self, make: Make) -> None:
        assert guess_params(make(CHEESES), "csvfile") == {
            "doublequote": True,
            "encoding": "utf-8",
            "first_row_no": 1,
            "headers_first_row": True,
            "separator": ";",
        }

    @pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
    def test_each_usual_separator_is_seen(self, make: Make, separator: str) -> None:
        file = make(f"a{separator}b\n1{separator}x\n2{separator}y\n")
        assert guess_params(file, "csvfile")["separator"] == separator

    def test_a_title_above_the_table_moves_the_first_row(self, make: Make) -> None:
        file = make("Cheeses of France\n\nname;grams\nBrie;2800\nMunster;450\n")
        assert guess_params(file, "csvfile")["first_row_no"] == 3
        assert read(file)[1] == [{"name": "Brie", "grams": 2800}, {"name": "Munster", "grams": 450}]

    def test_a_file_of_numbers_alone_has_no_headings(self, make: Make) -> None:
        file = make("1,2\n3,4\n")
        assert guess_params(file, "csvfile")["headers_first_row"] is False
        assert read(file)[1] == [{"column_1": 1, "column_2": 2}, {"column_1": 3, "column_2": 4}]

    @pytest.mark.parametrize(
        ("codec", "encoding"),
        [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("iso-8859-1", "iso-8859-1")],
    )
    def test_the_encoding_is_seen_and_undone(self, make: Make, codec: str, encoding: str) -> None:
        file = make(CHEESES.encode(codec))
        assert guess_params(file, "csvfile")["encoding"] == encoding
        fields, records = read(file)
        assert fields[0]["name"] == "fromage"
        assert records[1]["fromage"] == "Comté"

    def test_windows_quotes_are_read_as_such(self, make: Make) -> None:
        file = make("a;b\n\u201cx\u201d;é\n".encode("windows-1252"))
        assert guess_params(file, "csvfile")["encoding"] == "windows-1252"
        assert read(file)[1] == [{"a": "\u201cx\u201d", "b": "é"}]

    def test_values_have_the_types_that_all_of_them_fit(self, make: Make) -> None:
        fields, records = read(make(CHEESES))
        assert types_of(fields) == {
            "fromage": "text",
            "poids_g": "int",
            "affine_le": "date",
            "lieu": "geo_point_2d",
        }
        assert records[0] == {
            "fromage": "Brie",
            "poids_g": 2800,
            "affine_le": "2024-01-02",
            "lieu": {"lon": 2.9, "lat": 48.5},
        }

    def test_the_original_names_are_kept(self, make: Make) -> None:
        fields, _ = read(make(CHEESES))
        assert [field["original_name"] for field in fields] == ["Fromage", "Poids (g)", "Affiné le", "Lieu"]
        assert [field["label"] for field in fields] == ["Fromage", "Poids (g)", "Affiné le", "Lieu"]

    def test_a_postal_code_stays_text(self, make: Make) -> None:
        fields, records = read(make("code,n\n01001,1\n75011,2\n"))
        assert types_of(fields)["code"] == "text"
        assert records[0]["code"] == "01001"

    def test_moments_are_given_in_utc(self, make: Make) -> None:
        fields, records = read(make("at,n\n2024-01-02T10:00:00+02:00,1\n2024-01-02 10:00:00,2\n"))
        assert types_of(fields)["at"] == "datetime"
        assert [record["at"] for record in records] == ["2024-01-02T08:00:00Z", "2024-01-02T10:00:00Z"]

    def test_the_settings_given_win_over_what_is_seen(self, make: Make) -> None:
        _, records = read(make(CHEESES), params={"separator": ",", "headers_first_row": False})
        assert records[0] == {"column_1": "Fromage;Poids (g);Affiné le;Lieu", "column_2": None}

    def test_lines_of_different_lengths_are_filled_up_and_cut(self, make: Make) -> None:
        _, records = read(make("a,b,c\n1,2\n3,4,5,6\n7,8,9\n"))
        assert [list(record.values()) for record in records] == [[1, 2, None], [3, 4, 5], [7, 8, 9]]

    def test_a_quoted_value_goes_over_lines_wherever_it_stands(self, make: Make) -> None:
        file = make('name;remark\r\nelm;"a ""tall""\ntree; old"\r\noak;x\r\nash;"last\r\n\r\none"\r\n')
        assert read(file)[1] == [
            {"name": "elm", "remark": 'a "tall"\ntree; old'},
            {"name": "oak", "remark": "x"},
            {"name": "ash", "remark": "last\r\n\r\none"},
        ]

    def test_lines_are_filled_up_where_others_are_quoted_over_lines(self, make: Make) -> None:
        assert read(make('a,b,c\n1,"x\ny"\n2,z,w\n'))[1] == [
            {"a": 1, "b": "x\ny", "c": None},
            {"a": 2, "b": "z", "c": "w"},
        ]

    def test_a_preview_has_twenty_records_at_most(self, make: Make) -> None:
        lines = "".join(f"{number},x\n" for number in range(100))
        assert [record["n"] for record in read(make("n,x\n" + lines))[1]] == list(range(20))

    @pytest.mark.parametrize(
        "params",
        [
            {"encoding": "klingon"},
            {"separator": ""},
            {"separator": 7},
            {"first_row_no": 0},
            {"first_row_no": True},
        ],
    )
    def test_settings_that_cannot_be_used_are_refused(self, make: Make, params: dict[str, Any]) -> None:
        with pytest.raises(SourceUnreadable):
            read(make(CHEESES), params=params)

    def test_a_file_that_is_not_of_its_encoding_is_refused(self, make: Make) -> None:
        with pytest.raises(SourceUnreadable, match="not utf-8"):
            read(make(b"a;b\n\xff\xfe\xfa;1\n"), params={"encoding": "utf-8"})

    @pytest.mark.parametrize("content", ["", "\n\n\n"])
    def test_an_empty_file_has_no_records(self, make: Make, content: str) -> None:
        assert read(make(content)) == ([], [])


class TestGuessing:
    @pytest.mark.parametrize(
        ("content", "name", "expected"),
        [
            (CHEESES, "fromages.csv", ["csvfile", "file"]),
            (CHEESES, "download", ["csvfile", "file"]),
            ('[{"a": 1}]', "a.json", ["jsonfile", "file"]),
            ('{"a": 1}\n{"a": 2}\n', "a.jsonl", ["jsonfile", "file"]),
            ('{"data": [{"a": 1}]}', "a.json", ["jsonfile", "file", "jsondict"]),
            ('{"x": {"a": 1}, "y": {"a": 2}}', "a.json", ["jsondict", "file"]),
            ('{"x": {"a": 1}, "y": 2}', "a.json", ["file", "jsondict"]),
            ("[1, 2, 3]", "a.json", ["file"]),
            ('[{"a": 1', "a.json", ["file"]),
            (
                '{"type": "FeatureCollection", "features": [{"type": "Feature"}]}',
                "a",
                ["geojson", "jsonfile", "file"],
            ),
            ("%PDF-1.4 nothing", "a.pdf", ["file"]),
            ("", "empty", ["file"]),
        ],
    )
    def test_the_best_extractor_comes_first(
        self, make: Make, content: str, name: str, expected: list[str]
    ) -> None:
        assert guess_extractors(make(content, name)) == expected


class TestJson:
    def test_an_array_of_objects_is_records(self, make: Make) -> None:
        fields, records = read(
            make('[{"A name": "x", "n": 1}, {"A name": null, "n": 2.5, "b": true}]'), "jsonfile"
        )
        assert types_of(fields) == {"a_name": "text", "n": "double", "b": "boolean"}
        assert records[0] == {"a_name": "x", "n": 1.0, "b": None}

    def test_the_root_is_seen_and_followed(self, make: Make) -> None:
        file = make('{"count": 1, "results": [{"a": 1}]}')
        params = guess_params(file, "jsonfile")
        assert params == {"json_root": "results"}
        assert read(file, "jsonfile", params)[1] == [{"a": 1}]

    def test_one_object_a_line_is_records(self, make: Make) -> None:
        assert read(make('{"a": 1}\n\n{"a": 2}\n'), "jsonfile")[1] == [{"a": 1}, {"a": 2}]

    def test_a_dictionary_has_its_keys_as_a_field(self, make: Make) -> None:
        assert read(make('{"x": {"a": 1}, "y": 7}'), "jsondict")[1] == [
            {"key": "x", "a": 1, "value": None},
            {"key": "y", "a": None, "value": 7},
        ]

    def test_features_have_a_shape_and_a_place(self, make: Make) -> None:
        square = {"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 2], [0, 2], [0, 0]]]}
        features = [{"type": "Feature", "geometry": square, "properties": {"name": "park"}}]
        fields, records = read(
            make(json.dumps({"type": "FeatureCollection", "features": features})), "geojson"
        )
        assert types_of(fields) == {"geo_point_2d": "geo_point_2d", "geo_shape": "geo_shape", "name": "text"}
        assert records == [{"geo_point_2d": {"lon": 2.0, "lat": 1.0}, "geo_shape": square, "name": "park"}]

    @pytest.mark.parametrize(
        ("content", "type"), [("nonsense", "jsonfile"), ('{"a": 1', "jsondict"), ("[1", "geojson")]
    )
    def test_what_is_no_json_is_refused(self, make: Make, content: str, type: str) -> None:
        with pytest.raises(SourceUnreadable):
            read(make(content), type)


class TestProcessors:
    def test_they_work_one_after_the_other(self, make: Make) -> None:
        steps = [
            {"type": "string_replace", "field": "price", "old": " EUR", "new": ""},
            {"type": "regexp_replace", "field": "name", "regexp": "^(.)[a-z]*", "new": r"\1."},
            {"type": "concat", "fields": ["name", "price"], "separator": " at ", "output_field": "both"},
            {"type": "skip_record", "field": "name", "value": "M."},
        ]
        fields, records = read(make("name;price\nBrie;3 EUR\nMunster;4 EUR\n"), processors=steps)
        assert records == [{"name": "B.", "price": 3, "both": "B. at 3"}]
        assert types_of(fields)["price"] == "int"

    def test_all_fields_can_be_replaced_in(self, make: Make) -> None:
        step = {"type": "string_replace", "all_fields": True, "field": "", "old": "x", "new": "y"}
        assert read(make("a,b\nx,ax\n"), processors=[step])[1] == [{"a": "y", "b": "ay"}]

    def test_records_with_an_empty_field_can_be_skipped(self, make: Make) -> None:
        step = {"type": "skip_record", "field": "b"}
        assert read(make("a,b\n1,\n2,x\n"), processors=[step])[1] == [{"a": 2, "b": "x"}]

    def test_records_can_be_skipped_for_what_they_contain(self, make: Make) -> None:
        step = {"type": "skip_record", "field": "b", "value": "tot", "exact_match": False}
        assert read(make("a,b\n1,subtotal\n2,x\n"), processors=[step])[1] == [{"a": 2, "b": "x"}]

    def test_a_pattern_that_explodes_elsewhere_ends_here(self, make: Make) -> None:
        step = {"type": "regexp_replace", "field": "a", "regexp": "(a+)+$", "new": ""}
        assert read(make("a,b\n" + "a" * 50_000 + "!,1\n"), processors=[step])[1][0]["b"] == 1

    def test_other_types_have_no_effect(self, make: Make) -> None:
        step = {"type": "geojoin", "label": "x", "field": "a"}
        assert read(make("a,b\n1,2\n"), processors=[step])[1] == [{"a": 1, "b": 2}]

    @pytest.mark.parametrize(
        ("processor", "setting"),
        [
            ({"type": "regexp_replace", "field": "a"}, "regexp"),
            ({"type": "regexp_replace", "field": "a", "regexp": "("}, "regexp"),
            ({"type": "string_replace", "field": "a", "old": "", "new": ""}, "old"),
            ({"type": "concat", "fields": [], "output_field": "x"}, "fields"),
            ({"type": "concat", "fields": ["a"]}, "output_field"),
            ({"type": "skip_record"}, "field"),
        ],
    )
    def test_settings_that_cannot_be_used_are_named(self, processor: dict[str, Any], setting: str) -> None:
        with pytest.raises(StepRefused) as refused:
            check_processor(processor)
        assert refused.value.setting == setting

    def test_any_other_type_is_taken(self) -> None:
        check_processor({"type": "copy_field"})
        check_processor({"type": "regexp_replace", "field": "a", "regexp": "a+"})


class TestFieldConfigurations:
    def test_each_has_its_effect(self, make: Make) -> None:
        steps = [
            {"type": "rename", "from_name": "a", "to_name": "station", "field_label": "Station"},
            {"type": "type", "field": "b", "type_param": "double"},
            {"type": "annotate", "field": "b", "annotation": "decimals", "args": [2]},
            {"type": "description", "field": "station", "description": "Where it stands."},
            {"type": "delete", "field": "c"},
            {"type": "order", "args": ["b"]},
        ]
        fields, records = read(make("a,b,c\nx,1,2\n"), fields=steps)
        assert fields == [
            {
                "name": "b",
                "label": "b",
                "type": "double",
                "original_name": "b",
                "annotations": [{"name": "decimals", "args": ["2"]}],
            },
            {
                "name": "station",
                "label": "Station",
                "type": "text",
                "original_name": "a",
                "annotations": [],
                "description": "Where it stands.",
            },
        ]
        assert records == [{"b": 1.0, "station": "x"}]
        assert list(records[0]) == ["b", "station"]

    def test_what_names_no_field_has_no_effect(self, make: Make) -> None:
        steps = [
            {"type": "delete", "field": "z"},
            {"type": "rename", "from_name": "z", "to_name": "a", "field_label": "A"},
        ]
        assert read(make("a,b\n1,2\n"), fields=steps)[1] == [{"a": 1, "b": 2}]

    @pytest.mark.parametrize(
        ("configuration", "setting"),
        [
            ({"annotation": "decimals", "args": [2], "field": "n"}, "annotation"),
            ({"annotation": "facetsort", "args": ["count"], "field": "t"}, "annotation"),
            ({"annotation": "sortable", "field": "n"}, "annotation"),
            ({"annotation": "unit", "field": "n"}, "args"),
            ({"annotation": "multivalued", "args": [7], "field": "t"}, "args"),
            ({"annotation": "facetsort", "args": ["upwards"], "field": "f"}, "args"),
            ({"annotation": "facetsort", "args": ["num"], "field": "f"}, "args"),
        ],
    )
    def test_an_annotation_that_does_not_fit_is_refused(
        self, make: Make, configuration: dict[str, Any], setting: str
    ) -> None:
        facet = {"type": "annotate", "field": "f", "annotation": "facet"}
        with ExitStack() as resources:
            source = open_source(make("n,t,f\n1,x,y\n"), "csvfile", {}, resources)
            fields = Pipeline([source], Steps(fields=[facet])).fields
        with pytest.raises(StepRefused) as refused:
            check_configuration({"type": "annotate", **configuration}, fields)
        assert refused.value.setting == setting

    def test_an_annotation_of_a_field_that_is_not_there_is_taken(self) -> None:
        check_configuration({"type": "annotate", "annotation": "facet", "field": "later"}, [])


class TestRecords:
    def test_a_value_that_does_not_fit_refuses_its_record(self, make: Make) -> None:
        step = {"uid": "pr_abcdef", "type": "type", "field": "n", "type_param": "int"}
        one, error = stored(make("n,t\n1,x\nmany,y\n"), fields=[step])
        assert one == {"n": 1, "t": "x"}
        assert isinstance(error, RecordError)
        assert error.document() == {
            "record_id": error.record_id,
            "field_uid": "n",
            "processor_uid": "pr_abcdef",
            "message": 'Cannot convert "many" to "int"',
        }
        assert len(error.record_id) == 40

    def test_of_two_records_that_are_alike_one_is_kept(self, make: Make) -> None:
        assert stored(make("a,b\n1,2\n1,2\n1,3\n")) == [{"a": 1, "b": 2}, {"a": 1, "b": 3}]

    def test_of_two_records_with_the_same_key_the_later_counts(self, make: Make) -> None:
        key = {"type": "annotate", "field": "a", "annotation": "id"}
        assert stored(make("a,b\n1,2\n2,2\n1,3\n"), fields=[key]) == [{"a": 2, "b": 2}, {"a": 1, "b": 3}]
