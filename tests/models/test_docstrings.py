"""Every model and operation says in one line what it is; chat says it of every field."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from functools import cache
from typing import Any

import attrs

import openai_raw.api
from openai_raw import models
from openai_raw.types import Model
from spec.prepare.names import referenced_name
from spec.words.apply import worded
from tests.models.payloads import document, types


def first_line(thing: Any) -> str:
    return (inspect.getdoc(thing) or "").partition("\n")[0]


def classes() -> list[type[Model]]:
    found = [getattr(models, name) for name, module in models.MODULES.items() if module != "unions"]
    return [cls for cls in found if isinstance(cls, type) and issubclass(cls, Model)]


def test_every_model_has_a_summary() -> None:
    """Asked for as `__doc__`, the text brings the fields along, which are read from the source of every class."""
    found = {cls.__name__: vars(cls)["__doc__"].text for cls in classes()}
    assert len(found) > 1_700
    assert [name for name, text in found.items() if not 3 < len(text.strip().partition("\n")[0]) <= 120] == []


def test_every_operation_has_a_summary() -> None:
    found = 0
    for info in pkgutil.walk_packages(openai_raw.api.__path__, "openai_raw.api."):
        module = importlib.import_module(info.name)
        if hasattr(module, "OPERATION"):
            found += 1
            assert 3 < len(first_line(module)) <= 120, info.name
    assert found > 200


@cache
def described() -> Any:
    """The document with the words that it is generated with."""
    return worded(document()).document


def chat_components() -> list[str]:
    """The components that the six chat operations reach."""
    found: dict[str, None] = {}
    todo: list[Any] = [item for path, item in described()["paths"].items() if path.startswith("/chat/completions")]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            name = referenced_name(node)
            if name is not None and name not in found:
                found[name] = None
                todo.append(described()["components"]["schemas"][name])
            todo += node.values()
        elif isinstance(node, list):
            todo += node
    return list(found)


def test_chat_tells_of_every_class_and_every_field_what_the_document_says() -> None:
    """What an update brings is described later: `make docs` names it until then."""
    lacking, told = [], 0
    components = chat_components()
    for name in components:
        schema = described()["components"]["schemas"][name]
        if types().is_class(name):
            cls = getattr(models, types().name(name))
            doc = " ".join((inspect.getdoc(cls) or "").split())
            untold = {key for key, value in schema["properties"].items() if not value.get("description")}
            fields = [field for field in attrs.fields_dict(cls) if field not in {"additional_properties", *untold}]
            lacking += [f"{name}.{field}" for field in fields if f" {field}: " not in doc]
            told += len(fields)
            if "description" in schema:
                assert first_line(cls).split()[:2] == schema["description"].split()[:2], name
    assert len(components) > 100
    assert told > 200
    assert lacking == []
