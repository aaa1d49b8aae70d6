"""Reads and writes YAML text as plain JSON values: quickly, strictly, and by the YAML 1.2 core schema.

Why not `yaml.safe_load`: it follows YAML 1.1, where `no` is a boolean and `2024-10-01` a date, it silently keeps the
last of several duplicate keys, and it builds a tree of nodes first. OpenAPI 3.1 requires the YAML 1.2 core schema with
string keys. Values are built directly from the parser's events, which is also about five times as fast.
"""

import io
import re
from collections.abc import Callable
from typing import Any

import yaml

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BaseDumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

_INT = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_INF = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_MAYBE_NUMBER = frozenset("0123456789+-.")
_PREFIX = "tag:yaml.org,2002:"
_MERGE_KEY = "<<"


class YamlError(ValueError):
    """The text is not valid YAML, or uses features that we do not support.

    Attributes:
        reason: What is wrong, in one line.
        line: 1-based line, or None if unknown.
        column: 1-based column, or None.
    """

    def __init__(self, reason: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column


def read_yaml(text: str) -> Any:
    """Build the value of one YAML document.

    Keys are always strings (`200:` gives "200"); dates stay strings; each alias gives a separate copy of the anchored
    value.

    Raises:
        YamlError: Not YAML, duplicate keys in a mapping, a merge key, a tag outside the core schema, or more than one
            document; with line and column.
    """
    try:
        return _build(Loader(text))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = " ".join(part for part in (error.context, error.problem) if part)
        raise YamlError(reason, *((mark.line + 1, mark.column + 1) if mark else ())) from None
    except yaml.reader.ReaderError as error:
        position = error.position if isinstance(error.position, int) else 0
        line_start = text.rfind("\n", 0, position) + 1
        raise YamlError(str(error.reason), text.count("\n", 0, position) + 1, position - line_start + 1) from None


def write_yaml(value: Any) -> str:
    """Return a JSON value as YAML: key order kept, no aliases, LF. Strings that could be read as another type are
    quoted, both for readers of YAML 1.1 and of 1.2.
    """
    out = io.StringIO()
    yaml.dump(
        value,
        out,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=2**20,
        line_break="\n",
    )
    return out.getvalue()


def plain_scalar(text: str) -> str | int | float | bool | None:
    """Resolve an unquoted scalar by the YAML 1.2 core schema."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _MAYBE_NUMBER:
        return text
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    if _HEX.fullmatch(text) or _OCTAL.fullmatch(text):
        return int(text, 0)
    if _INF.fullmatch(text):
        return float(text.replace(".", "").lower())
    return text


def _build(loader: Any) -> Any:
    """Turn the loader's events into values, with a stack of open containers and the pending key of each mapping."""
    anchors: dict[str, Any] = {}
    scalars: dict[str, Any] = {}
    stack: list[tuple[Any, Any, str | None]] = []  # (container around this one, its pending key, anchor)
    container: Any = None
    key: Any = None  # a string once the key of the open mapping is read
    root: list[Any] = []
    next_event: Callable[[], Any] = loader.get_event
    documents = 0
    while True:
        event = next_event()
        kind = type(event)
        if kind is yaml.ScalarEvent:
            if type(container) is dict and key is None:
                key = _key(event, container)
                continue
            text = event.value
            if event.tag is not None:
                value = _tagged(event)
            elif not event.implicit[0]:
                value = text
            elif text in scalars:
                value = scalars[text]
            else:
                value = scalars[text] = plain_scalar(text)
            if event.anchor:
                anchors[event.anchor] = value
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            mapping = kind is yaml.MappingStartEvent
            if event.tag not in (None, _PREFIX + ("map" if mapping else "seq"), "!"):
                raise _at(event, f"the tag {event.tag!r} is not in YAML's core schema")
            if type(container) is dict and key is None:
                raise _at(event, "a key must be a string")
            stack.append((container, key, event.anchor))
            container, key = ({} if mapping else []), None
            continue
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            value = container
            container, key, anchor = stack.pop()
            if anchor:
                anchors[anchor] = value
        elif kind is yaml.AliasEvent:
            if event.anchor not in anchors:
                raise _at(event, f"the alias *{event.anchor} has no complete anchor before it")
            if type(container) is dict and key is None:
                raise _at(event, "an alias cannot be a key")
            value = _copy(anchors[event.anchor])
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise _at(event, "a second document begins here; one was expected")
            continue
        elif kind is yaml.StreamEndEvent:
            return root[0] if root else None
        else:
            continue
        if container is None:
            root.append(value)
        elif type(container) is list:
            container.append(value)
        else:
            container[key] = value
            key = None


def _key(event: Any, mapping: dict[str, Any]) -> str:
    key: str = event.value
    if key in mapping:
        raise _at(event, f"the key {key!r} occurs twice in a mapping")
    if key == _MERGE_KEY and event.implicit[0]:
        raise _at(event, "merge keys (<<) are not part of YAML 1.2")
    return key


def _tagged(event: Any) -> Any:
    """Resolve a scalar with an explicit tag."""
    name = event.tag.removeprefix(_PREFIX)
    if name in ("str", "!"):
        return event.value
    value = plain_scalar(event.value)
    expected: dict[str, tuple[type, ...]] = {
        "int": (int,),
        "float": (float, int),
        "bool": (bool,),
        "null": (type(None),),
    }
    if name not in expected or not isinstance(value, expected[name]):
        raise _at(event, f"{event.value!r} does not fit the tag {event.tag!r}")
    return value


def _at(event: Any, reason: str) -> YamlError:
    return YamlError(reason, event.start_mark.line + 1, event.start_mark.column + 1)


def _copy(value: Any) -> Any:
    """Copy a JSON value; `copy.deepcopy` would keep shared parts shared."""
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value


class _Dumper(_BaseDumper):  # type: ignore[misc]  # the base is chosen at run time: C or Python
    """Writes no aliases, and quotes what either version of YAML could misread."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True

    def represent_float(self, data: float) -> Any:
        text = repr(data) if data - data == 0 else "." + ("nan" if data != data else "inf")
        if data == float("-inf"):
            text = "-.inf"
        # YAML 1.1 requires a decimal point and a sign in an exponent: 1e20 is written 1.0e+20.
        mantissa, _, exponent = text.partition("e")
        if exponent:
            text = (mantissa if "." in mantissa else mantissa + ".0") + "e" + exponent
        return self.represent_scalar(_PREFIX + "float", text)


_Dumper.add_representer(float, _Dumper.represent_float)
# In addition to PyYAML's resolvers (YAML 1.1), so that a plain "1e3" or "0o7" is quoted too.
_Dumper.add_implicit_resolver(_PREFIX + "float", re.compile(rf"^(?:{_FLOAT.pattern})$"), list("-+.0123456789"))
_Dumper.add_implicit_resolver(_PREFIX + "int", re.compile(rf"^(?:{_OCTAL.pattern}|{_HEX.pattern})$"), ["0"])
_Dumper.add_implicit_resolver(_PREFIX + "int", re.compile(rf"^(?:{_INT.pattern})$"), list("-+0123456789"))
