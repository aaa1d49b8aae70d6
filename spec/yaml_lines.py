"""Line numbers of the values in a YAML text."""

from collections.abc import Iterable

import yaml

from spec.yaml_text import Loader


def line_of(text: str, pointer: tuple[str | int, ...]) -> int | None:
    """Find the 1-based line where a value (or its key in a mapping) begins. Slow: for error paths only.

    None if the text cannot be parsed (JSON indented with tabs, for example) or the path does not exist.
    """
    pointer_text = "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in pointer)
    return lines_of(text, [pointer_text]).get(pointer_text)


def lines_of(text: str, pointers: Iterable[str]) -> dict[str, int]:
    """Find the lines of many JSON Pointers (`#/paths/~1models`) at once; missing ones are left out."""
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.YAMLError:
        return {}
    members: dict[int, dict[str, tuple[int, yaml.Node]]] = {}
    found: dict[str, int] = {}
    for pointer in pointers:
        node, line = root, None
        for step in pointer.removeprefix("#").split("/")[1:]:
            if id(node) not in members:
                members[id(node)] = _members(node)
            name = step.replace("~1", "/").replace("~0", "~")
            line, node = members[id(node)].get(name, (None, None))
            if line is None:
                break
        if line is not None:
            found[pointer] = line
    return found


def _members(node: yaml.Node | None) -> dict[str, tuple[int, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        return {key.value: (key.start_mark.line + 1, value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return {str(index): (item.start_mark.line + 1, item) for index, item in enumerate(node.value)}
    return {}
