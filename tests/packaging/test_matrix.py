"""What the matrix installs for the lowest versions."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from matrix import find, left_out, lowest_inputs, name_of


def test_the_lowest_of_what_is_named_directly_goes_with_the_tools_that_can_use_it() -> None:
    project = {"": ["attrs>=23.2", "httpx>=0.27,<1"], "cli": ["typer>=0.12"]}
    pins = "anyio==4.0.0\nattrs==23.2.0\nhttpx==0.27.0\ntyper==0.12.0\n"
    development = ["pytest", "openai==3.57.0", "pyright[nodejs]", "uvloop; sys_platform != 'win32'"]
    assert lowest_inputs(project, development, pins) == [
        "pytest", "pyright[nodejs]", "uvloop; sys_platform != 'win32'",
        "attrs==23.2.0", "httpx==0.27.0", "typer==0.12.0",
    ]  # fmt: skip


def test_names_end_where_the_range_begins() -> None:
    assert [name_of(one) for one in ("httpx>=0.27", "pyright[nodejs]", "uvloop; a", "PyYAML")] == [
        "httpx", "pyright", "uvloop", "pyyaml",
    ]  # fmt: skip


def test_what_needs_a_newer_tool_is_left_out_by_name(tmp_path: Path) -> None:
    (tmp_path / "tests" / "unit").mkdir(parents=True)
    texts = {
        "a": "import openai_raw\n",
        "b": "def test():\n    from openai import OpenAI\n",
        "c": 'PLACE = find_spec("openai").origin\n',
        "d": 'PLACE = find_spec("openai_raw").origin\n',
    }
    for name, text in texts.items():
        (tmp_path / "tests" / "unit" / f"test_{name}.py").write_text(text, "utf-8")
    found = left_out(tmp_path / "tests")
    assert "tests/spec" in found
    assert [one for one in found if one.endswith(".py")] == ["tests/unit/test_b.py", "tests/unit/test_c.py"]


def executable(path: Path, status: int) -> str:
    path.parent.mkdir(parents=True)
    path.write_text(f"#!/bin/sh\nexit {status}\n", "utf-8")
    path.chmod(0o755)
    return str(path)


def test_what_pyenv_has_is_found_behind_a_script_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pyenv's script says that the version is not the chosen one, though it is there."""
    script = executable(tmp_path / "shims" / "python3.12", 127)
    executable(tmp_path / "versions" / "3.12.9" / "bin" / "python3.12", 0)
    newest = executable(tmp_path / "versions" / "3.12.10" / "bin" / "python3.12", 0)
    executable(tmp_path / "versions" / "3.12.11" / "bin" / "python3.12", 1)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", str(Path(script).parent), prepend=os.pathsep)
    assert find("3.12") == newest


def test_a_python_on_the_path_is_taken_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = executable(tmp_path / "bin" / "python3.12", 0)
    executable(tmp_path / "versions" / "3.12.9" / "bin" / "python3.12", 0)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", str(Path(first).parent), prepend=os.pathsep)
    assert find("3.12") == first
