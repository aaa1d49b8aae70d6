"""What an editor shows while the pointer rests on a name: the words of the API's document, for every kind of name."""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

import overlay
from tests.typing.language_server import LanguageServer


@dataclass(frozen=True)
class Row:
    """A call, and what is looked at around it.

    Attributes:
        call: The method, as users write it after the client's name.
        given: The arguments of the call; the last one is looked at.
        kind: The class of the result, below `overlay.types`.
        field: The attribute of the result that is looked at.
    """

    call: str
    given: str
    kind: str
    field: str

    @property
    def method(self) -> str:
        return self.call.rpartition(".")[2]

    @property
    def parameter(self) -> str:
        return self.given.rpartition("=")[0].rpartition(" ")[2]


ROWS = (
    Row("chat.completions.create", 'model="m", messages=[], temperature=1', "chat.ChatCompletion", "choices"),
    Row("responses.create", 'model="m", input="i", instructions="i"', "responses.Response", "output"),
    Row("files.create", 'file=b"", purpose="batch"', "FileObject", "filename"),
    Row("batches.create", 'input_file_id="f", endpoint="/v1/responses", completion_window="24h"', "Batch", "errors"),
    Row("uploads.create", 'filename="f", bytes=1, mime_type="m", purpose="batch"', "Upload", "expires_at"),
    Row("fine_tuning.jobs.create", 'model="m", training_file="f"', "fine_tuning.FineTuningJob", "trained_tokens"),
    Row("vector_stores.create", 'name="n", file_ids=[]', "VectorStore", "usage_bytes"),
    Row("images.generate", 'prompt="p", size="auto"', "ImagesResponse", "data"),
    Row("embeddings.create", 'model="m", input="i", dimensions=1', "CreateEmbeddingResponse", "usage"),
    Row("videos.create", 'prompt="p", seconds="4"', "Video", "progress"),
    Row("evals.retrieve", 'eval_id="e"', "EvalRetrieveResponse", "testing_criteria"),
    Row("conversations.create", "metadata={}", "conversations.Conversation", "created_at"),
    Row("moderations.create", 'input="i", model="m"', "ModerationCreateResponse", "results"),
    Row("models.retrieve", 'model="m"', "Model", "owned_by"),
)  # fmt: skip


PER_ROW = 3
"""Lines of the program for each row: an import, a call, an attribute."""


def program() -> str:
    """Return a program with every row in it."""
    lines = ["from overlay import OpenAI", "client = OpenAI()"]
    for index, row in enumerate(ROWS):
        module, _, name = row.kind.rpartition(".")
        lines += [
            f"from overlay.types{'.' * bool(module)}{module} import {name}",
            f"found_{index} = client.{row.call}({row.given})",
            f"found_{index}.{row.field}",
        ]
    return "\n".join(lines)


@pytest.fixture(scope="module")
def editor() -> Iterator[LanguageServer]:
    server = LanguageServer(program())
    yield server
    server.close()


def words(text: str) -> str:
    """Return a text without what Markdown and line breaks add."""
    return " ".join(re.findall(r"\w+", text.replace("\\", "")))


def written(kind: type) -> tuple[str, dict[str, str]]:
    """Return the docstring of a model, and those that stand under its attributes, as its module has them."""
    found = ast.parse(inspect.getsource(kind)).body[0]
    assert isinstance(found, ast.ClassDef)
    under = {
        before.target.id: after.value.value
        for before, after in itertools.pairwise(found.body)
        if isinstance(before, ast.AnnAssign) and isinstance(before.target, ast.Name)
        and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
    }  # fmt: skip
    return ast.get_docstring(found) or "", under


def typed(method: Any) -> Any:
    """Return the method that has the types: the generated one where a hand-written one takes its place."""
    classes = type(method.__self__).__mro__
    return next(vars(one)[method.__name__] for one in classes if one.__module__.startswith("openai_raw."))


def of_parameter(method: Any, name: str) -> str:
    """Return what the docstring of a method says of one of its parameters."""
    told = inspect.getdoc(method) or ""
    found = re.search(rf"^    {name}: (.*?)(?=^    \w+: |\Z)", told, re.MULTILINE | re.DOTALL)
    assert found is not None, f"{name} is not described in {told}"
    return found[1]


@pytest.mark.parametrize("index", range(len(ROWS)), ids=[row.call for row in ROWS])
def test_hovers_show_our_words(editor: LanguageServer, index: int) -> None:
    row, line = ROWS[index], 2 + PER_ROW * index
    method = typed(functools.reduce(getattr, row.call.split("."), overlay.OpenAI(api_key="k")))
    module, _, name = row.kind.rpartition(".")
    said, under = written(getattr(importlib.import_module(f"overlay.types.{module}".rstrip(".")), name))
    for line_of, word, told in (
        (line, name, said),
        (line + 1, f"{row.method}(", (inspect.getdoc(method) or "").partition("\n")[0]),
        (line + 1, f"{row.parameter}=", of_parameter(method, row.parameter)),
        (line + 2, row.field, under[row.field]),
    ):
        assert words(told).count(" ") > 0, f"{word} has no words"
        assert words(told) in words(editor.hover(line_of, word)), f"{word} does not show {told!r}"
