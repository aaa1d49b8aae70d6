"""The names by which users know models lead to them, for programs and for type checkers alike."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import overlay
from openai_raw import models
from overlay import types

TREE = ast.parse(Path(types.__file__).read_text("utf-8"))
TYPED = {
    node.targets[0].id: node.value.attr
    for node in ast.walk(TREE)
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Attribute)
}


def test_checkers_and_programs_know_the_same_names() -> None:
    assert TYPED == types._KNOWN_AS
    assert TYPED.keys() <= set(dir(types))


@pytest.mark.parametrize("name", types._KNOWN_AS)
def test_a_known_name_is_that_of_a_model(name: str) -> None:
    assert getattr(types, name) is getattr(models, types._KNOWN_AS[name])


def test_a_typed_dict_is_made_by_calling_it() -> None:
    made = types.ChatCompletionUserMessageParam(role="user", content="hi")
    assert (type(made), made) == (dict, {"role": "user", "content": "hi"})


def test_a_public_module_is_an_attribute_of_the_package() -> None:
    modules = {path.stem for path in Path(overlay.__file__).parent.glob("[a-z]*.py")}
    program = f"import overlay; print([getattr(overlay, name).__name__ for name in {sorted(modules)}])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == str([f"overlay.{name}" for name in sorted(modules)])
    assert modules <= set(dir(overlay))
