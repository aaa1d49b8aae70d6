"""``python -m tests.migration.compare``: is each known difference to the official client gone, or in docs/migrating.md?

Reads the differences that were once found, ``parity.tsv`` and ``wire.tsv``, from the folder that OPENAI_PEERS names;
looks at this package for each; and fails where one is still there and the page names in backticks neither it nor its
module. Of what is sent, a table of the page names the header, or the method.
"""

from __future__ import annotations

import csv
import inspect
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.dropin.names import reached
from tests.migration.wire import differences

PAGE = Path(__file__).parent.parent.parent / "docs" / "migrating.md"


def same(area: str, kind: str, where: str) -> bool | None:
    """Return whether what a row says is lacking is there now; None for what is not looked at here."""
    # What requests and answers hold is not: `facts` compares that with the document.
    known: dict[str, Callable[[str], bool]] = {
        "types": lambda name: _is_there(f"openai.{name}"),
        "submodule": _is_there,
        "top level": _is_there,
        "errors": lambda name: _is_there(f"openai.{name}"),
        "tree": lambda name: _of_client(name) is not None,
        "tree-async": lambda name: _of_client(name, "AsyncOpenAI") is not None,
        "param": _parameter,
        "param-async": lambda name: _parameter(name, "AsyncOpenAI"),
        "constructor": _constructor,
        "client": _client,
        "async client": lambda name: _client(name, "AsyncOpenAI"),
        "class": _class,
    }
    if kind.startswith("with_options"):
        return _option(where)
    return known[area](where) if area in known else None


def _option(name: str) -> bool:
    try:
        _made("OpenAI").with_options(**{name: None})
    except TypeError:
        return False
    return True


def _is_there(name: str) -> bool:
    try:
        reached(name)
    except (AttributeError, ModuleNotFoundError):
        return False
    return True


def _made(kind: str) -> Any:
    import overlay

    if kind.startswith(("Azure", "AsyncAzure")):
        return getattr(overlay, kind)(api_key="sk-test", azure_endpoint="http://127.0.0.1:9", api_version="1")
    return getattr(overlay, kind)(api_key="sk-test", base_url="http://127.0.0.1:9")


def _of_client(dotted: str, kind: str = "OpenAI") -> Any:
    found = _made(kind)
    for name in dotted.split("."):
        found = getattr(found, name, None)
    return found


def _call(where: str) -> tuple[str, str]:
    dotted, _, name = where.partition("(")
    return dotted, name.rstrip(")")


def _parameter(where: str, kind: str = "OpenAI") -> bool:
    dotted, name = _call(where)
    method = _of_client(dotted, kind)
    return method is not None and name in inspect.signature(method).parameters


def _constructor(where: str) -> bool:
    import overlay

    kind, name = _call(where)
    return name in inspect.signature(getattr(overlay, kind)).parameters


def _client(where: str, kind: str = "OpenAI") -> bool:
    client = _made(kind)
    if "(" not in where:  # an attribute, or a setting
        return hasattr(type(client), where) or hasattr(client, where)
    verb, name = _call(where)
    try:
        client._verb_plan(verb.upper(), "/x", {name: b"x"})
    except TypeError:
        return False
    return True


def _class(where: str) -> bool:
    kind, _, name = re.sub(r" \(.*?\)", "", where).partition(".")
    homes = {"LegacyAPIResponse": "_legacy_response", "BaseModel": "_models", "APIResponse": "_response"}
    homes |= {"AsyncAPIResponse": "_response", "HttpxBinaryResponseContent": "_legacy_response"}
    home = homes.get(kind, "pagination" if kind.endswith("Page") else "_streaming")
    of_answer = kind.endswith("Page") and name in ("data", "has_more", "next_page")  # which pages pass on
    return of_answer or _is_there(f"openai.{home}.{kind}.{name}")


def rows(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield area, kind and place of each difference; of what only this package has there is nothing to migrate."""
    with (folder / "parity.tsv").open(encoding="utf-8", newline="") as file:
        for area, kind, where, _ in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]:
            if "only here" not in kind and kind != "present":
                yield area, kind, where


def names_of(where: str) -> set[str]:
    """Return what the page may call a place: its module, itself, or a parameter as ``OpenAI(name=...)``."""
    parts = where.split(".")
    found = {where, where.removeprefix("openai."), *(".".join(parts[:length]) for length in range(3, len(parts)))}
    if where.endswith(")"):
        call, _, name = where.rstrip(")").partition("(")
        found |= {f"{name}=", f"{call}({name}=...)"}
    return found


def main() -> int:
    """Print what is the same, what is listed, and what is neither."""
    folder = os.environ.get("OPENAI_PEERS")
    if not folder:
        print("OPENAI_PEERS is not set: it names the folder of parity.tsv and wire.tsv; nothing is compared")
        return 0
    import overlay.interop

    os.environ.setdefault("OPENAI_API_KEY", "sk-test")
    overlay.interop.install()
    page = PAGE.read_text("utf-8")
    listed = set(re.findall(r"`([^`\n]+)`", page))
    on_the_wire = set(
        re.findall(r"`([^`\n]+)`", page.partition("## What is sent differently")[2].partition("\n## ")[0])
    )
    counts: Counter[str] = Counter()
    unknown = []
    for area, kind, where in rows(Path(folder)):
        verdict = "not looked at here" if (found := same(area, kind, where)) is None else "the same" if found else ""
        if not verdict and names_of(where) & listed:
            verdict = "listed"
        counts[verdict or "neither"] += 1
        if not verdict:
            unknown.append(f"{area}: {kind}: {where}")
    for one in differences(Path(folder)):
        verdict = "the same" if one.is_gone else "listed" if one.is_listed(on_the_wire) else "neither"
        counts[f"sent: {verdict}"] += 1
        if verdict == "neither":
            unknown.append(f"sent: {one.method}: {one.what}: {one.theirs!r} there, {one.ours!r} here")
    print(", ".join(f"{number} {verdict}" for verdict, number in sorted(counts.items())))
    print("\n".join(unknown))
    return int(bool(unknown))


if __name__ == "__main__":
    sys.exit(main())
