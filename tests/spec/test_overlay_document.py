"""spec.overlay_document: merging, removing, and being told when upstream no longer needs an action."""

import copy
import sys
import time
from pathlib import Path
from typing import Any

import jsonpath_rfc9535
import pytest
from hypothesis import given, strategies as st

from spec.overlay_document import Failure, OverlayError, apply, load_overlay
from spec.upstream import SpecError

DOCUMENT: dict[str, Any] = {
    "info": {"title": "t"},
    "paths": {
        "/a": {"get": {"operationId": "getA", "tags": ["x"], "parameters": [{"name": "p"}, {"name": "q"}]}},
        "/b": {"get": {"operationId": "getB", "tags": []}, "post": {"operationId": "makeB"}},
    },
    "components": {"schemas": {"A": {"type": "object", "properties": {"n": {"enum": ["a", "b"]}}}}},
}


def run(*actions: dict[str, Any]) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    apply(document, {"overlay": "1.0.0", "actions": [{"x-reason": "test", **a} for a in actions]}, name="o.yaml")
    return document


def failures(*actions: dict[str, Any]) -> tuple[Failure, ...]:
    with pytest.raises(OverlayError) as caught:
        run(*actions)
    return caught.value.failures


def test_update_merges_objects_and_appends_to_arrays() -> None:
    update = {"properties": {"n": {"enum": ["c"], "type": "string"}, "m": {"type": "integer"}}, "type": "x"}
    document = run({"target": "$.components.schemas.A", "update": update})
    assert document["components"]["schemas"]["A"] == {
        "type": "x",
        "properties": {"n": {"enum": ["a", "b", "c"], "type": "string"}, "m": {"type": "integer"}},
    }


def test_update_of_an_array_appends_an_entry() -> None:
    assert run({"target": "$.paths['/a'].get.tags", "update": "y"})["paths"]["/a"]["get"]["tags"] == ["x", "y"]
    parameters = run({"target": '$.paths["/a"].get.parameters', "update": {"name": "r"}})["paths"]["/a"]["get"]
    assert [p["name"] for p in parameters["parameters"]] == ["p", "q", "r"]


def test_update_reaches_every_match_and_shares_nothing() -> None:
    document = run({"target": "$.paths.*.get", "update": {"security": [{"k": []}]}})
    first, second = (document["paths"][path]["get"]["security"] for path in ("/a", "/b"))
    first[0]["k"].append("scope")
    assert second == [{"k": []}]


def test_update_of_the_root() -> None:
    assert run({"target": "$", "update": {"info": {"version": "1"}}})["info"] == {"title": "t", "version": "1"}


def test_remove_members_items_and_primitives() -> None:
    document = run(
        {"target": "$.info.title", "remove": True},
        {"target": "$.paths['/a'].get.parameters[?@.name]", "remove": True},
        {"target": "$.components.schemas.A.properties.n.enum[0]", "remove": True},
    )
    assert document["info"] == {}
    assert document["paths"]["/a"]["get"]["parameters"] == []
    assert document["components"]["schemas"]["A"]["properties"]["n"]["enum"] == ["b"]


def test_removing_a_node_selected_twice_and_inside_another() -> None:
    document = run({"target": "$.paths['/a'].get.parameters[1,1]", "remove": True})
    assert document["paths"]["/a"]["get"]["parameters"] == [{"name": "p"}]
    assert run({"target": "$..get", "remove": True})["paths"]["/a"] == {}


@pytest.mark.parametrize(
    ("action", "kind", "message"),
    [
        ({"target": "$.paths['/c']", "remove": True}, "no-match", "matches nothing"),
        ({"target": "$.paths[0]", "remove": True}, "no-match", "matches nothing"),
        ({"target": "$.info.title.x", "update": {}}, "no-match", "matches nothing"),
        ({"target": "$.paths[?@.put]", "update": {}}, "no-match", "matches nothing"),
        (
            {"target": "$..n", "update": {"items": [{"$ref": "#/components/schemas/B"}]}},
            "no-match",
            "refers to #/components/schemas/B, which upstream lacks",
        ),
        ({"target": "$.info", "update": {"title": "t"}}, "no-effect", "delete the action"),
        ({"target": "$..enum", "update": ["b", "a"]}, "no-effect", "delete the action"),
        ({"target": "$.info", "update": {"x": 1}, "x-expect": {"title": "u"}}, "unexpected", "title is 't', not 'u'"),
        ({"target": "$.info", "update": {"x": 1}, "x-expect": {"version": "1"}}, "unexpected", "has no 'version'"),
        ({"target": "$.info", "update": {"x": 1}, "x-expect": {"x-absent": ["title"]}}, "unexpected", "has 'title'"),
        ({"target": "$.info", "update": {"x": 1}, "x-expect": ["t"]}, "unexpected", "the target is {'title': 't'}"),
        ({"target": "$..enum", "remove": True, "x-expect": {"a": 1}}, "unexpected", "is an array, not an object"),
        ({"target": "$..enum", "remove": True, "x-expect": ["b", "a"]}, "unexpected", "not ['b', 'a']"),
        ({"target": "$.info", "update": ["x"]}, "invalid", "cannot merge an array into an object"),
        ({"target": "$.info.title", "update": "x"}, "invalid", "cannot merge a string into a string"),
        ({"target": "$.info.title", "update": {"x": 1}}, "invalid", "cannot merge an object into a string"),
        ({"target": "$", "remove": True}, "invalid", "the whole document"),
        ({"target": "$[", "remove": True}, "invalid", "not a JSONPath"),
        ({"target": "$.info"}, "invalid", "either 'update' or 'remove: true'"),
        ({"target": "$.info", "remove": True, "update": {}}, "invalid", "either 'update' or 'remove: true'"),
        ({"update": {}}, "invalid", "an object with a 'target'"),
        ({"target": "$.info", "copy": "$.paths"}, "invalid", "unknown key 'copy'"),
    ],
)
def test_failures_name_the_file_the_action_and_what_to_do(action: dict[str, Any], kind: str, message: str) -> None:
    (failure,) = failures(action)
    assert failure.kind == kind
    assert message in failure.message
    assert str(failure).startswith(f"o.yaml: actions[0] {action.get('target', '')}: ")


def test_an_action_may_refer_to_what_is_there() -> None:
    made = run({"target": "$.paths['/b']", "update": {"put": {"$ref": "#/paths/~1a/get"}}})
    assert made["paths"]["/b"]["put"] == {"$ref": "#/paths/~1a/get"}


def test_all_failures_are_told_and_the_other_actions_are_carried_out() -> None:
    document = copy.deepcopy(DOCUMENT)
    actions = [
        {"target": "$.nothing", "remove": True, "x-reason": "r"},
        {"target": "$.info", "update": {"version": "1"}, "x-reason": "r", "x-expect": {"x-absent": ["version"]}},
        {"target": "$.info", "update": {"version": "1"}, "x-reason": "r"},
        "no action",
    ]
    with pytest.raises(OverlayError) as caught:
        apply(document, {"actions": actions}, name="o.yaml")
    assert [(f.index, f.kind) for f in caught.value.failures] == [(0, "no-match"), (2, "no-effect"), (3, "invalid")]
    assert len(str(caught.value).splitlines()) == 3
    assert document["info"]["version"] == "1"


def test_true_is_not_one() -> None:
    (failure,) = failures({"target": "$.info", "update": {"x": 1}, "x-expect": {"title": True}})
    assert failure.kind == "unexpected"
    document = run({"target": "$.info", "update": {"x": 1}}, {"target": "$.info", "update": {"x": True}})
    assert document["info"]["x"] is True


NAMES = ["a", "b", "/x", "it's", "é", "0", "$ref"]
trees = st.recursive(
    st.integers() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
    max_leaves=15,
)


@given(st.dictionaries(st.sampled_from(NAMES), trees, min_size=1, max_size=3), st.data())
def test_plain_paths_select_what_the_library_selects(document: dict[str, Any], data: st.DataObject) -> None:
    node = data.draw(st.sampled_from(list(jsonpath_rfc9535.find("$..*", document))))
    steps = [f"[{s}]" if isinstance(s, int) else f".{s}" if s in ("a", "b") else f'["{s}"]' for s in node.location]
    expected: Any = copy.deepcopy(document)
    above = expected
    for step in node.location[:-1]:
        above = above[step]
    del above[node.location[-1]]
    apply(document, {"actions": [{"target": "$" + "".join(steps), "remove": True, "x-reason": "r"}]}, name="o")
    assert document == expected


def test_an_overlay_file_is_read_and_checked(tmp_path: Path) -> None:
    path = tmp_path / "o.yaml"
    path.write_text("overlay: 1.0.0\ninfo: {title: t, version: 1}\nactions:\n- {target: $, update: {x: 1}}\n")
    assert load_overlay(path)["actions"] == [{"target": "$", "update": {"x": 1}}]
    for text, message in (("openapi: 3.1.0", "not an overlay document"), ("overlay: 1.0.0", "at least one action")):
        path.write_text(text)
        with pytest.raises(SpecError, match=message):
            load_overlay(path)


@pytest.mark.skipif(sys.gettrace() is not None, reason="a coverage tracer takes a multiple of the time")
def test_two_hundred_actions_on_a_large_document_are_quick() -> None:
    schemas: dict[str, Any] = {
        f"Schema{n}": {"type": "object", "properties": {f"p{m}": {"type": "string"} for m in range(20)}}
        for n in range(3_000)
    }
    document: dict[str, Any] = {"components": {"schemas": schemas}, "paths": {}}
    actions: list[dict[str, Any]] = [
        {"target": f"$.components.schemas.Schema{n}.properties.p3", "update": {"nullable": True}, "x-reason": "r"}
        for n in range(190)
    ]
    actions += [
        {"target": f"$.components.schemas[?@.properties.p{n}].properties.p{n}", "update": {"x": 1}, "x-reason": "r"}
        for n in range(10)
    ]
    start = time.process_time()
    apply(document, {"actions": actions}, name="o.yaml")
    assert time.process_time() - start < 20  # 1 s; a search of the document for each action takes minutes
    assert schemas["Schema7"]["properties"]["p3"] == {"type": "string", "nullable": True, "x": 1}


def test_an_operation_that_an_action_takes_away_is_to_be_somewhere_else() -> None:
    gone = {"target": "$.paths['/b'].post", "remove": True}
    assert [(failure.kind, failure.stops) for failure in failures(gone)] == [("lost", True)]
    found = run(gone, {"target": "$.paths", "update": {"/c": {"post": {"operationId": "makeB"}}}})
    assert list(found["paths"]) == ["/a", "/b", "/c"]
    put_back = {"target": "$.paths", "update": {"/c": {"post": {"operationId": "makeB", "x": {"$ref": "#/none"}}}}}
    assert [failure.kind for failure in failures(gone, put_back)] == ["no-match", "lost"]
