"""A report's pointers lead into the documents that were given, wherever preparation put what they speak of."""

from pathlib import Path
from typing import Any

import pytest

from spec.drift.cli import make_report
from spec.drift.documents import read_pair
from spec.drift.origin import Origins
from spec.prepare import prepare
from spec.upstream import dump, resolve
from tests.upstream import documents

Json = dict[str, Any]
THINGS = "#/paths/~1things~1{id}"
SCHEMAS = "#/components/schemas"


def written() -> Json:
    """A document in which nothing stands where preparation leaves it."""
    inline = {"type": "object", "properties": {"deep": {"type": "object", "properties": {"x": {"type": "string"}}}}}
    body = {"oneOf": [{"$ref": f"{SCHEMAS}/Base"}, inline]}
    operation = {
        "operationId": "doThing",
        "parameters": [{"$ref": "#/components/parameters/Limit"}],
        "requestBody": {"$ref": "#/components/requestBodies/Body"},
        "responses": {
            "200": {"$ref": "#/components/responses/Fine"},
            "404": {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}},
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/things/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "post": operation,
            }
        },
        "components": {
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "array", "items": {}}}},
            "requestBodies": {"Body": {"content": {"application/json": {"schema": body}}}},
            "responses": {"Fine": {"description": "", "content": {"application/json": {"schema": inline}}}},
            "schemas": {
                "Base": {"type": "object", "properties": {"b": {"type": "string"}}},
                "Child": {
                    "allOf": [
                        {"$ref": f"{SCHEMAS}/Base"},
                        {"properties": {"c/d": {"type": "string", "enum": ["v", "w"], "nullable": True}}},
                    ]
                },
            },
        },
    }


CONTENT = "content/application~1json/schema"
PLACES = {
    f"{SCHEMAS}/Child": f"{SCHEMAS}/Child",
    f"{SCHEMAS}/Child/properties/b": f"{SCHEMAS}/Base/properties/b",
    f"{SCHEMAS}/Child/properties/c~1d": f"{SCHEMAS}/Child/allOf/1/properties/c~1d",
    f"{SCHEMAS}/ChildCD": f"{SCHEMAS}/Child/allOf/1/properties/c~1d",
    f"{SCHEMAS}/DoThingResponse/properties/deep": f"#/components/responses/Fine/{CONTENT}/properties/deep",
    f"{SCHEMAS}/DoThingResponseDeep/properties/x": (
        f"#/components/responses/Fine/{CONTENT}/properties/deep/properties/x"
    ),
    f"{SCHEMAS}/DoThingRequest/properties/deep": (f"#/components/requestBodies/Body/{CONTENT}/oneOf/1/properties/deep"),
    f"{THINGS}/post": f"{THINGS}/post",
    f"{THINGS}/post/parameters/0": "#/components/parameters/Limit",
    f"{THINGS}/post/parameters/0/schema": "#/components/parameters/Limit/schema",
    f"{THINGS}/post/parameters/1/schema": f"{THINGS}/parameters/0/schema",
    f"{THINGS}/post/responses/404/{CONTENT}": f"{THINGS}/post/responses/404/{CONTENT}",
    f"{THINGS}/post/requestBody/{CONTENT}/anyOf/0": f"#/components/requestBodies/Body/{CONTENT}",
    f"{SCHEMAS}/Gone/properties/x": SCHEMAS,
}


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_found_where_it_was_written(place: str) -> None:
    document = written()
    assert Origins(prepare(document), document).of(place) == PLACES[place]
    prepared = prepare(document)
    if "/anyOf/" not in place and "responses/404" not in place and "Gone" not in place:
        assert Origins(prepared, prepared).of(place) == place
    assert Origins(document, document).of(None) is None


def test_what_is_kept_aside_is_found_in_a_prepared_document() -> None:
    prepared = prepare(written())
    found = Origins(prepared, prepared).of(f"{THINGS}/post/responses/404/{CONTENT}")
    assert found == f"{THINGS}/post/x-unseen/errors/404/{CONTENT}"


def test_a_report_names_places_and_lines_of_the_given_documents(tmp_path: Path) -> None:
    old, new = written(), written()
    new["components"]["schemas"]["Child"]["allOf"][1]["properties"]["c/d"]["enum"].append("z")
    for name, document in (("old.yaml", old), ("new.yaml", new)):
        dump(document, tmp_path / name)
    (change,) = make_report(*read_pair(tmp_path / "old.yaml", tmp_path / "new.yaml")).changes
    assert change.owner == "ChildCD"
    assert change.old_pointer == change.new_pointer == f"{SCHEMAS}/Child/allOf/1/properties/c~1d"


def test_every_place_of_the_upstream_documents_is_there() -> None:
    files = documents(3)
    old, new = read_pair(files[-3], files[-1])
    changes = make_report(old, new).changes
    assert len(changes) > 100
    for change in changes:
        for pointer, document in ((change.old_pointer, old.written), (change.new_pointer, new.written)):
            assert pointer is None or pointer.count("/") > 2
            assert pointer is None or resolve(document, pointer) is not None
