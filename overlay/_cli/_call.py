"""The command `call`: any operation by its dotted name, with arguments from the command line."""

from __future__ import annotations

import inspect
import json as json_module
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._answers.binary import BinaryResponse
from .._answers.pagination import Page
from .._answers.streaming import Stream
from .._raw import Resources
from ..errors import ConfigurationError
from ._progress import uploading
from ._show import Json, json_of, print_json, print_text, record, stdin_text, table, text_of

if TYPE_CHECKING:
    from .._client import OpenAI

__all__ = [
    "all_names",
    "arguments",
    "call",
    "check_out",
    "client",
    "files",
    "items",
    "models",
    "operations",
    "save",
    "show",
    "vector_stores",
]


def client() -> OpenAI:
    """Return a client with the environment's settings."""
    from .._client import OpenAI

    return OpenAI()


def items(what: str) -> Any:
    """Return the option that limits a list."""
    return typer.Option("--items", min=0, help=f"Maximum number of {what}, across pages; 0 for all.")


def _names(resource: Any, prefix: str = "") -> Iterator[str]:
    """Yield the dotted names below a resource."""
    for name in dir(type(resource)):
        found = inspect.getattr_static(type(resource), name)
        if name.startswith(("_", "with_")):
            continue
        if isinstance(found, cached_property):
            yield from _names(getattr(resource, name), f"{prefix}{name}.")
        else:
            yield prefix + name


def all_names() -> list[str]:
    """Return the names of all operations; needs no key, because none is called."""
    return sorted(_names(_Tree(None)))


class _Tree(Resources):
    def __init__(self, _: Any) -> None:
        self._client = self


def _complete(incomplete: str) -> list[str]:
    return [name for name in all_names() if name.startswith(incomplete)]


def arguments(words: list[str]) -> dict[str, Any]:
    """Read ``key=value`` words: the value is JSON if it parses as such, otherwise text; ``key=@path`` is a file.

    Raises:
        ConfigurationError: A word has another form.
    """
    found: dict[str, Any] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals or not name.isidentifier():
            raise ConfigurationError(f"{word!r} is not an argument: write key=value, as in limit=5")
        if text.startswith("@"):
            found[name] = Path(text[1:])
            if not found[name].is_file():
                problem = "not a file" if found[name].exists() else "no such file"
                raise ConfigurationError(f"{name}: {problem}: {text[1:]!r}")
            continue
        try:
            found[name] = json_module.loads(text)
        except ValueError:
            found[name] = text
    return found


def _method(name: str) -> Any:
    found: Any = client()
    if name not in all_names():
        from difflib import get_close_matches

        near = get_close_matches(name, all_names(), n=1)
        said = f"did you mean {near[0]}?" if near else "`openai-overlay operations` lists them"
        raise ConfigurationError(f"no operation {name!r}; {said}")
    for part in name.split("."):
        found = getattr(found, part)
    return found


def _invoke(method: Any, given: dict[str, Any]) -> Any:
    """Call a method; ids in the path are its positional arguments."""
    places = [
        parameter.name
        for parameter in inspect.signature(method).parameters.values()
        if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
    ]
    missing = [name for name in places if name not in given]
    if missing:
        raise ConfigurationError(f"{', '.join(missing)} is missing: write {missing[0]}=...")
    path = [str(given.pop(name)) for name in places]
    return method(*path, **given)


def check_out(out: Path | None) -> None:
    """Look where something is to be written, before it is paid.

    Raises:
        ConfigurationError: There is no such folder, or it is a folder itself.
    """
    if out is not None and not out.absolute().parent.is_dir():
        raise ConfigurationError(f"--out {out}: no such folder: {str(out.parent)!r}")
    if out is not None and out.is_dir():
        raise ConfigurationError(f"--out {out}: it must be a file, and is a folder")


def save(answer: BinaryResponse, out: Path | None) -> None:
    """Write bytes to a file, or into a pipe."""
    if out is not None:
        answer.write_to_file(out)
    elif sys.stdout.isatty():
        raise ConfigurationError("the response is binary: pass --out FILE")
    else:
        sys.stdout.buffer.write(answer.content)


def show(answer: Any, json: bool | None, out: Path | None = None, most: int | None = None) -> None:
    """Show the result of a method."""
    if isinstance(answer, Page):
        table(answer.data if most is None else answer.iter_items(max_items=most or None), json)
    elif isinstance(answer, Stream):
        with answer:
            for event in answer:
                print_json(event)
    elif isinstance(answer, BinaryResponse):
        save(answer, out)
    elif isinstance(answer, str):
        print_text(answer)
    elif answer is not None:
        record(answer, json)


def call(
    name: Annotated[str, typer.Argument(help="Dotted name, such as chat.completions.list.", autocompletion=_complete)],
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="KEY=VALUE...", help="Arguments as key=value; the value is JSON, text or @path."),
    ] = None,
    body: Annotated[str | None, typer.Option("--input", help="JSON file with the arguments; - reads stdin.")] = None,
    out: Annotated[Path | None, typer.Option(help="Output file for a binary response.")] = None,
    most: Annotated[int | None, items("items of a list")] = None,
    json: Json = None,
) -> None:
    """Call any operation; lists are shown as tables or JSON lines.

    Example: openai-overlay call chat.completions.list limit=5
    """
    given: dict[str, Any] = {}
    if body is not None:
        given = json_of(stdin_text() if body == "-" else text_of(Path(body)), f"--input {body}")
        if not isinstance(given, dict):
            raise ConfigurationError(f"--input {body} must be a JSON object of arguments")
    check_out(out)
    method, given = _method(name), given | arguments(words or [])
    paths = {name: each for name, each in given.items() if isinstance(each, Path)}
    largest = max(paths, key=lambda name: paths[name].stat().st_size, default=None)
    with nullcontext() if largest is None else uploading(paths[largest]) as opened:
        answer = _invoke(method, given if largest is None else given | {largest: opened})
    show(answer, json, out, most)


def operations(
    text: Annotated[str, typer.Argument(help="Show only operations whose name contains this.")] = "",
) -> None:
    """List the dotted names of all operations.

    Example: openai-overlay operations vector_stores
    """
    for name in all_names():
        if text in name:
            print(name)


def models(json: Json = None) -> None:
    """List the models.

    Example: openai-overlay models --json
    """
    show(client().models.list(), json)


def files(
    purpose: Annotated[str | None, typer.Option(help="Show only files with this purpose.")] = None,
    most: Annotated[int | None, items("files")] = None,
    json: Json = None,
) -> None:
    """List the files.

    Example: openai-overlay files --purpose batch
    """
    asked: Any = {} if purpose is None else {"purpose": purpose}
    show(client().files.list(**asked), json, most=most)


def vector_stores(most: Annotated[int | None, items("stores")] = None, json: Json = None) -> None:
    """List the vector stores.

    Example: openai-overlay vector-stores --items 10
    """
    show(client().vector_stores.list(), json, most=most)
