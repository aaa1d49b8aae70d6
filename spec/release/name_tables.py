"""Writes the tables of names under ``overlay/types``: a module and a stub per package of types."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from overlay.types._offer import PARSED
from spec.release.public_names import ANY_OBJECT, Folder, Name

_DO_NOT = "Written by ``python -m spec names``; do not edit."


def files_of(folders: dict[str, Folder], version: str, taken: set[str]) -> dict[str, str]:
    """Return the contents of the files, by path below ``overlay/types``.

    Args:
        folders: The names.
        version: The version of the release.
        taken: The names of our models, which have priority in ``overlay.types`` itself.
    """
    found: dict[str, str] = {}
    for dotted, folder in folders.items():
        path = "_top" if not dotted else f"{dotted.replace('.', '/')}/__init__"
        official = f"openai.types.{dotted}".rstrip(".")
        title = f"The names of ``{official}`` of openai {version}, and what they are here.\n\n{_DO_NOT}\n"
        found[f"{path}.py"] = f'"""{title}"""\n\n{_module(dotted, folder, folders)}'
        found[f"{path}.pyi"] = f'"""{title}"""\n\n{_stub(folder, set() if dotted else taken)}'
    return found


def _module(dotted: str, folder: Folder, folders: dict[str, Folder]) -> str:
    inner = sorted(each.rpartition(".")[2] for each in folders if each and each.rpartition(".")[0] == dotted)
    modules = {name: names for name, names in sorted(folder.modules.items()) if name not in inner}
    lines = ["NAMES = {", *_rows(folder.names, "    "), "}", "DEFINED = {"]
    for name, names in modules.items():
        lines += [f'    "{name}": {{', *_rows(names, "        "), "    },"] if names else [f'    "{name}": {{}},']
    lines += ["}", f"FOLDERS = {inner}"]
    if dotted:
        offer = "from overlay.types._offer import offered\n\n"
        return offer + "\n".join([*lines, "__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)"]) + "\n"
    return "\n".join(lines) + "\n"


def _rows(names: dict[str, Name], indent: str) -> list[str]:
    return [f'{indent}"{name}": {_value(each)!r},' for name, each in names.items()]


def _value(name: Name) -> Any:
    """Return the table's form of a name; `overlay.types._offer` reads it."""
    if not name.reached and name.typed in ANY_OBJECT:
        return "object"
    if name.values:
        return name.values
    if name.model:
        return " ".join([name.model, *name.others])
    return "dict" if name.typed.endswith("Params") or name.typed == ANY_OBJECT[1] else None


def _stub(folder: Folder, taken: set[str]) -> str:
    parsed = {name: PARSED[name].split(":") for name in folder.names if name in PARSED}
    typed = {name: each.typed for name, each in folder.names.items() if name not in taken and name not in parsed}
    text = "\n".join(f"{name}: TypeAlias = {_expression(each)}" for name, each in typed.items())
    calls = sorted(
        f"from openai_raw.{path} import {name} as {name}_"
        for path, name in (each.rsplit(".", 1) for each in typed.values() if each.startswith("api."))
    )
    known = [name for name in ("Any", "Literal", "TypeAlias") if re.search(rf"\b{name}\b", text)]
    imports = ["from collections.abc import Sequence"] if "Sequence[" in text else []
    imports += [f"from typing import {', '.join(known)}"] if known else []
    imports += ["from openai_raw import models as m"] if "m." in text else []
    imports += ["from openai_raw.types import UntypedObject"] if ANY_OBJECT[0] in text else []
    if taken:
        text = "NAMES: dict[str, Any]\nDEFINED: dict[str, dict[str, Any]]\nFOLDERS: list[str]\n" + text
    imports += [f"from {home} import {own} as {own}_" for home, own in parsed.values()]
    text += "".join(f"\n{name} = {own}_" for name, (_, own) in parsed.items())
    return "\n".join([*imports, *dict.fromkeys(calls), "", text, ""])


def _expression(typed: str) -> str:
    return f"{typed.rpartition('.')[2]}_" if typed.startswith("api.") else typed


def write(files: dict[str, str], root: Path) -> None:
    """Write the files, and remove those of packages that no longer exist."""
    for path in stale(files, root):
        path.unlink()
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8", newline="\n")


def stale(files: dict[str, str], root: Path) -> list[Path]:
    """Return files written earlier that are no longer needed."""
    there = [path for path in sorted(root.rglob("*.py*")) if "__pycache__" not in path.parts]
    return [
        path for path in there if path.relative_to(root).as_posix() not in files and _DO_NOT in path.read_text("utf-8")
    ]
