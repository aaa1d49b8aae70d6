"""Which file a component stands in."""

from __future__ import annotations

from typing import Any

from spec.generate.homes import Home, homes, owners
from spec.generate.tidy import LENGTH, tidy

Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def holding(*names: str) -> Json:
    return {"type": "object", "properties": {name.lower(): ref(name) for name in names}}


ENUM: Json = {"type": "string", "enum": ["a", "b"]}


def test_what_one_schema_alone_uses_is_its_own_at_any_depth() -> None:
    schemas = {"Top": holding("Part"), "Part": holding("Inner", "Kind"), "Inner": holding(), "Kind": ENUM}
    assert owners(schemas, ["Top"]) == dict.fromkeys(schemas, "Top")


def test_what_is_used_twice_in_one_file_stays_in_it() -> None:
    schemas = {"Top": holding("A", "B"), "A": holding("Both"), "B": holding("Both"), "Both": holding()}
    assert owners(schemas, ["Top"]) == dict.fromkeys(schemas, "Top")


def test_what_several_files_or_an_operation_use_belongs_to_none() -> None:
    schemas = {"A": holding("Both"), "B": holding("Both", "Asked"), "Both": holding("Part"), "Asked": holding()}
    found = owners({**schemas, "Part": holding()}, ["A", "B", "Asked"])
    assert found == {"A": "A", "B": "B", "Both": "Both", "Asked": "Asked", "Part": "Both"}


def test_unions_own_their_members_and_recursion_ends() -> None:
    schemas = {
        "Event": {"anyOf": [ref("One"), ref("Other")]},
        "One": holding("One"),
        "Other": holding("One", "Event"),
        "Left": holding("Right"),
        "Right": holding("Left"),
        "Nobody": holding(),
    }
    found = owners(schemas, ["Event"])
    assert found["One"] == found["Other"] == "Event"
    assert found["Left"] == found["Right"]
    assert found["Nobody"] == "Nobody"


def test_the_order_of_a_document_changes_no_owner() -> None:
    schemas = {
        "Top": holding("A"),
        "A": holding("B"),
        "B": holding("C", "A"),
        "C": ENUM,
        "Else": holding("D"),
        "D": ENUM,
    }
    backwards = dict(reversed(schemas.items()))
    assert owners(schemas, ["Top", "Else"]) == owners(backwards, ["Top", "Else"])


def document(**schemas: Json) -> Json:
    parameters = [{"name": name, "schema": ref(name)} for name in schemas]
    return {"paths": {"/x": {"get": {"parameters": parameters}}}, "components": {"schemas": schemas}}


def test_enums_without_an_owner_share_a_file() -> None:
    found = homes(document(Order=ENUM, Size=ENUM, Thing=holding()), str.lower)
    assert found == {"Order": Home("enums", None), "Size": Home("enums", None), "Thing": Home("thing", "Thing")}
    assert homes(document(Order=ENUM, Enums=holding()), str.lower)["Order"] == Home("enums_", None)


def test_long_entries_are_broken_and_unused_imports_go(tmp_path: Any) -> None:
    words = " | ".join(["Name"] * 40)
    path = tmp_path / "a.py"
    path.write_text(
        "from typing import TYPE_CHECKING, Any\n\nif TYPE_CHECKING:\n    import os\n"
        f"x = {{'{'k' * 60}': '{'v' * 70}', 'annotation': '{words}'}}\n"
    )
    assert tidy(tmp_path) == ""
    text = path.read_text()
    assert "import" not in text
    assert max(map(len, text.splitlines())) <= LENGTH
    names: Json = {}
    exec(text, names)
    assert names["x"] == {"k" * 60: "v" * 70, "annotation": words}


def test_what_is_no_python_is_told(tmp_path: Any) -> None:
    (tmp_path / "a.py").write_text("def def\n")
    assert "a.py" in tidy(tmp_path)
