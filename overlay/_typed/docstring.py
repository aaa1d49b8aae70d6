"""What a docstring says of a function and of its parameters. Text in, text out."""

from __future__ import annotations

import inspect
import re
from textwrap import dedent
from typing import Final

__all__ = ["documented"]

_NAMES: Final = "Args|Arguments|Parameters|Params|Keyword Args|Keyword Arguments|Other Parameters"
_OTHERS: Final = "Returns?|Raises|Yields?|Examples?|Notes?|Attributes|See Also|References|Warnings?|Warns"
_SECTION: Final = re.compile(rf"^(?:(?:{_NAMES}|{_OTHERS}):?[ \t]*$|:\w+)", re.MULTILINE | re.IGNORECASE)
_GOOGLE: Final = re.compile(rf"^(?:{_NAMES}):[ \t]*\n((?:[ \t]+.*\n|\n)*)", re.MULTILINE | re.IGNORECASE)
_GOOGLE_ENTRY: Final = re.compile(r"^\*{0,2}(\w+)[^\n:]*:(.*\n(?:[ \t]+.*\n|\n)*)", re.MULTILINE)
_NUMPY: Final = re.compile(rf"^(?:{_NAMES})[ \t]*\n-+\n((?:(?!.*\n-+$).*\n)*)", re.MULTILINE | re.IGNORECASE)
_NUMPY_ENTRY: Final = re.compile(r"^\*{0,2}(\w+).*\n((?:[ \t]+.*\n|\n)*)", re.MULTILINE)
_SPHINX_ENTRY: Final = re.compile(
    r"^:(?:param|arg)[ \t]+(?:[^:\n]*[ \t])?\*{0,2}(\w+):(.*\n(?:[ \t]+.*\n)*)", re.MULTILINE
)


def documented(doc: str | None) -> tuple[str, dict[str, str]]:
    """Return the description of a function and those of its parameters, from its docstring.

    The ways of Google, NumPy and Sphinx are understood. The description of a parameter is one line.
    """
    text = inspect.cleandoc(doc or "") + "\n"
    first = _SECTION.search(text)
    entries = [entry for block in _GOOGLE.finditer(text) for entry in _GOOGLE_ENTRY.finditer(dedent(block[1]))]
    entries += [entry for block in _NUMPY.finditer(text) for entry in _NUMPY_ENTRY.finditer(block[1])]
    entries += _SPHINX_ENTRY.finditer(text)
    said = {entry[1]: " ".join(entry[2].split()) for entry in entries}
    return text[: first.start() if first else None].strip(), {name: value for name, value in said.items() if value}
