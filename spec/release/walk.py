"""The methods of the release's client."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from spec.release.modules import Definition, Module, Package

VERBS = {"_get": "get", "_post": "post", "_put": "put", "_patch": "patch", "_delete": "delete", "_get_api_list": "get"}


def functions(package: Package) -> Iterator[tuple[Module, ast.FunctionDef, str]]:
    """Yield every public method of the client, with its module and its dotted name."""
    client = package.module(("_client",))
    if client is None or not isinstance(root := client.definitions.get("OpenAI"), ast.ClassDef):
        raise ValueError("the release has no class OpenAI in _client.py")
    yield from _of_resource(Definition(client, "OpenAI", root), "", package, set())


def _of_resource(
    found: Definition, path: str, package: Package, above: set[str]
) -> Iterator[tuple[Module, ast.FunctionDef, str]]:
    node, module = found.node, found.module
    if not isinstance(node, ast.ClassDef) or module.path in above:
        return
    for member in node.body:
        if not isinstance(member, ast.FunctionDef) or member.name.startswith("_"):
            continue
        decorators = [ast.unparse(each) for each in member.decorator_list]
        if "overload" in decorators:
            continue
        dotted = f"{path}.{member.name}".lstrip(".")
        if "cached_property" in decorators:
            if not member.name.startswith("with_") and member.returns is not None:
                child = package.resolve(module, member.returns)
                if isinstance(child, Definition) and child.module.path.startswith("resources/"):
                    yield from _of_resource(child, dotted, package, above | {module.path})
        else:
            yield module, member, dotted


def is_request(call: ast.Call) -> bool:
    """Return whether a call is one of those by which a resource sends a request."""
    func = call.func
    return (
        isinstance(func, ast.Attribute)
        and isinstance(func.value, ast.Name)
        and func.value.id == "self"
        and func.attr in VERBS
    )
