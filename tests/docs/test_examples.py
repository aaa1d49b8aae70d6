"""Every Python example of the README and of the docs runs, against a sandbox, just as it is printed.

Those of docs/reference are made by rule and run in tests/docs/test_reference.py.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
SAID = re.compile(r"# -> (.*)$", re.MULTILINE)
FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def examples() -> list[Any]:
    docs = ROOT / "docs"
    pages = [ROOT / "README.md", *sorted(set(docs.rglob("*.md")) - set((docs / "reference").rglob("*.md")))]
    found = [
        (f"{page.relative_to(ROOT).as_posix()}:{text.count(chr(10), 0, match.start()) + 1}", match[1])
        for page in pages
        for text in [page.read_text("utf-8")]
        for match in FENCE.finditer(text)
    ]
    return [pytest.param(code, id=place) for place, code in found]


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """An example may set logging up, on the stdout of its own test; none of it stays for the tests after it."""
    loggers = [logging.getLogger(), logging.getLogger("overlay")]
    before = [(logger, logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers


def not_printed(code: str, printed: str) -> list[str]:
    """Return what an example says that it prints, `# -> 3 done, ...`, and did not; `...` stands for anything."""
    lines = iter(printed.splitlines())
    return [
        said
        for said in SAID.findall(code)
        if not any(re.fullmatch(re.escape(said).replace(r"\.\.\.", ".*"), line) for line in lines)
    ]


def test_what_is_said_is_compared() -> None:
    code = "print(1, 2)  # -> 1 ...\n# a comment -> of words\nprint(3)\n# -> 3\n"
    assert not_printed(code, "1 2\n3\n") == []
    assert not_printed(code, "3\n1 2\n") == ["3"]
    assert not_printed(code, "1\n3\n") == ["1 ...", "3"]
    said = [SAID.findall(example.values[0]) for example in examples()]
    assert sum(map(len, said)) >= 9


@pytest.mark.parametrize("code", examples())
def test_example(code: str, sandbox: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", sandbox.api_key)
    monkeypatch.setenv("OPENAI_BASE_URL", sandbox.base_url)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(code, "<example>", "exec", dont_inherit=True), namespace)  # nothing but our own pages is run
    printed = capsys.readouterr().out
    if "print(" in code:
        assert printed.strip()
    assert not_printed(code, printed) == []
    if client := namespace.get("client"):
        client.close()
