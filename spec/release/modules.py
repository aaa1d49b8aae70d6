"""Names in the release: resolves a name in a module to its definition, through imports and re-exports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from spec.release.source import PACKAGE, Files
from spec.upstream import SpecError


class ReleaseError(SpecError):
    """Something in the release that the reader does not understand."""


@dataclass(frozen=True, slots=True)
class External:
    """A name from outside the package: `typing.Optional`."""

    name: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A class, function or assignment at the top of a module of the package."""

    module: Module
    name: str
    node: ast.stmt


class Module:
    """One file of the package."""

    def __init__(self, package: Package, path: str, text: str) -> None:
        self.package = package
        self.path = path
        self.tree = ast.parse(text, path)
        parts = tuple(path.removesuffix(".py").split("/"))
        self.parts = parts[:-1] if parts[-1] == "__init__" else parts
        self.folder = self.parts if parts[-1] == "__init__" else parts[:-1]

    def __hash__(self) -> int:
        return hash(self.path)

    def error(self, node: ast.AST, reason: str) -> ReleaseError:
        """Return an error about something here that is not understood."""
        place = f"{PACKAGE} {self.package.version}: {self.path}"
        return ReleaseError(place, reason, line=getattr(node, "lineno", None))

    @cached_property
    def definitions(self) -> dict[str, ast.stmt]:
        """The classes, functions and assignments of the module by name."""
        found: dict[str, ast.stmt] = {}
        for node in _statements(self.tree.body):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                found[node.name] = node
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                found[node.target.id] = node
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found[node.targets[0].id] = node
        return found

    @cached_property
    def main(self) -> str | None:
        """The main name of the module: the first of its `__all__`."""
        exported = self.definitions.get("__all__")
        if isinstance(exported, ast.Assign) and isinstance(exported.value, ast.List) and exported.value.elts:
            first = exported.value.elts[0]
            return str(first.value) if isinstance(first, ast.Constant) else None
        return None

    @cached_property
    def imports(self) -> dict[str, tuple[tuple[str, ...] | None, str]]:
        """The source of each imported name: (module inside the package or None, name there or "")."""
        found: dict[str, tuple[tuple[str, ...] | None, str]] = {}
        for node in _statements(self.tree.body):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    found[alias.asname or alias.name.partition(".")[0]] = (None, alias.name)
            elif isinstance(node, ast.ImportFrom):
                origin: tuple[str, ...] | None = None
                if node.level:
                    base = self.folder[: len(self.folder) - node.level + 1]
                    origin = (*base, *(node.module.split(".") if node.module else ()))
                for alias in node.names:
                    found[alias.asname or alias.name] = (origin, alias.name)
        return found


class Package:
    """The modules of a release, parsed on demand."""

    def __init__(self, files: Files) -> None:
        self.version = files.version
        self._texts = files.texts
        self.paths = files.texts.keys()
        self._modules: dict[tuple[str, ...], Module] = {}

    def module(self, parts: tuple[str, ...]) -> Module | None:
        """Return the module with this dotted name inside the package, None if there is none."""
        if parts not in self._modules:
            name = "/".join(parts)
            paths = [f"{name}.py", f"{name}/__init__.py" if parts else "__init__.py"]
            path = next((path for path in paths if path in self._texts), None)
            if path is None:
                return None
            self._modules[parts] = Module(self, path, self._texts[path])
        return self._modules[parts]

    def resolve(self, module: Module, node: ast.expr) -> Definition | External:
        """Return what a name, or a name in an imported module, stands for.

        Raises:
            ReleaseError: It is neither defined nor imported, or not a name at all.
        """
        if isinstance(node, ast.Name):
            return self._name(module, node.id, node)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            origin, name = module.imports.get(node.value.id, (None, ""))
            if origin is None:
                return External(node.attr)
            inner = self.module((*origin, name))
            if inner is not None:
                return self._name(inner, node.attr, node)
        raise module.error(node, f"not a name: {ast.unparse(node)}")

    def _name(self, module: Module, name: str, node: ast.AST) -> Definition | External:
        if name in module.definitions:
            return Definition(module, name, module.definitions[name])
        if name not in module.imports:
            if name in _BUILTINS:
                return External(name)
            raise module.error(node, f"{name} is neither defined nor imported")
        origin, original = module.imports[name]
        if origin is None:
            return External(original)
        source = self.module(origin)
        if source is None:
            raise module.error(node, f"{name} comes from a module that does not exist: {'.'.join(origin)}")
        return self._name(source, original, node)


_BUILTINS = frozenset({"str", "int", "float", "bool", "object", "bytes", "list", "dict", "type", "tuple", "None"})


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the top-level statements of a module, including those for type checkers."""
    for node in body:
        yield node
        if isinstance(node, ast.If) and ast.unparse(node.test).rpartition(".")[2] == "TYPE_CHECKING":
            yield from _statements(node.body)
