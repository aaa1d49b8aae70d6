"""The HTTP methods of the release: walks the resources of its client, and reads each call."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from spec.release.envelopes import event_of, page_of
from spec.release.fields import Field, merged
from spec.release.method import Method
from spec.release.modules import Definition, Module, Package
from spec.release.types import Schemas
from spec.release.walk import VERBS, functions, is_request

Json = dict[str, Any]

SECURITY = {"bearer_auth": "ApiKeyAuth", "admin_api_key_auth": "AdminApiKeyAuth"}
_OPTIONS = frozenset(
    {"extra_headers", "extra_query", "extra_body", "timeout", "security", "query", "stream_mode", "post_parser",
     "synthesize_event_and_data"}
)  # fmt: skip
_CALL = frozenset({"body", "options", "cast_to", "page", "model", "method", "files", "content", "stream", "stream_cls"})
_TRANSPORT_HEADERS = frozenset({"accept", "content-type"})


def read_methods(package: Package, schemas: Schemas) -> list[Method]:
    """Read every HTTP method of the client, in source order.

    Raises:
        ReleaseError: A form of call that the reader does not know.
    """
    found = []
    for module, function, dotted in functions(package):
        calls = [each for each in ast.walk(function) if isinstance(each, ast.Call) and is_request(each)]
        if len(calls) > 1:
            raise module.error(calls[1], f"{dotted} sends two requests")
        if calls and "." in dotted:
            found.append(_Reader(module, function, calls[0], schemas, dotted).read())
    return found


class _Reader:
    """Reads one method."""

    def __init__(
        self, module: Module, function: ast.FunctionDef, call: ast.Call, schemas: Schemas, dotted: str
    ) -> None:
        self.module, self.function, self.call, self.schemas, self.dotted = module, function, call, schemas, dotted
        self.package = schemas.package
        self.given = {str(keyword.arg): keyword.value for keyword in call.keywords}
        unknown = self.given.keys() - _CALL
        if unknown:
            raise self._error(call, f"an unknown argument of a request: {min(unknown)}")

    def _error(self, node: ast.AST, reason: str) -> Exception:
        return self.module.error(node, f"{self.dotted}: {reason}")

    def read(self) -> Method:
        func = self.call.func
        verb = VERBS[func.attr] if isinstance(func, ast.Attribute) else ""
        if "method" in self.given:
            verb = str(ast.literal_eval(self.given["method"]))
        method = Method(
            dotted=self.dotted,
            verb=verb,
            path=self._path(),
            deprecated=any("deprecated" in ast.unparse(each) for each in self.function.decorator_list),
            evidence=f"{self.module.path}:{self.function.lineno}",
        )
        options = self._options()
        self._read_headers(method, options)
        self._read_security(method, options)
        if "query" in options:
            method.query = self._parameters(options["query"])
        if "body" in self.given:
            method.body = self._parameters(self.given["body"], skip=method.headers.keys())
        method.plain_stream = "stream_mode" in options and ast.literal_eval(options["stream_mode"]) == "events"
        self._read_answer(method)
        return method

    def _path(self) -> str:
        node = self.call.args[0] if self.call.args else None
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "path_template" and node.args:
            node = node.args[0]
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise self._error(self.call, "an unknown form of path")

    def _options(self) -> dict[str, ast.expr]:
        node = self.given.get("options")
        if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "make_request_options" and not node.args):
            raise self._error(self.call, "an unknown form of options")
        options = {str(keyword.arg): keyword.value for keyword in node.keywords}
        unknown = options.keys() - _OPTIONS
        if unknown:
            raise self._error(node, f"an unknown option: {min(unknown)}")
        return options

    def _read_security(self, method: Method, options: dict[str, ast.expr]) -> None:
        if "security" not in options:
            return
        names = ast.literal_eval(options["security"])
        if len(names) != 1 or not names.keys() <= SECURITY.keys():
            raise self._error(options["security"], f"unknown security: {names}")
        method.security = SECURITY[next(iter(names))]

    # --- arguments

    def _parameters(self, node: ast.expr, skip: Any = ()) -> dict[str, Field]:
        """Return the fields of a call: those of the parameter class that the dictionary names."""
        literal = self._literal_of(node)
        fields = self._params_class(node)
        result = {}
        for key in literal.keys:
            name = str(ast.literal_eval(key)) if key is not None else ""
            if name not in fields:
                raise self._error(literal, f"{name!r} is not a field of the parameter class")
            if name not in skip:
                result[name] = fields[name]
        return result

    def _literal_of(self, node: ast.expr) -> ast.Dict:
        found = next(self._literals(node, set()), None)
        if found is None:
            raise self._error(node, f"no literal dictionary of parameters behind {ast.unparse(node)}")
        return found

    def _literals(self, node: ast.expr, seen: set[str]) -> Iterator[ast.Dict]:
        if isinstance(node, ast.Dict):
            yield node
        elif isinstance(node, ast.Call):
            for argument in node.args:
                yield from self._literals(argument, seen)
        elif isinstance(node, ast.Attribute):
            yield from self._literals(node.value, seen)
        elif isinstance(node, ast.Name) and node.id not in seen:
            for value in self._assigned(node.id):
                yield from self._literals(value, seen | {node.id})

    def _assigned(self, name: str) -> Iterator[ast.expr]:
        """Yield the values assigned to a local name, in source order."""
        for statement in ast.walk(self.function):
            if isinstance(statement, ast.Assign):
                targets = statement.targets[0]
                names = targets.elts if isinstance(targets, ast.Tuple) else [targets]
                if any(isinstance(each, ast.Name) and each.id == name for each in names):
                    yield statement.value

    def _params_class(self, node: ast.expr) -> dict[str, Field]:
        for call in self._transforms(node, set()):
            if len(call.args) == 2:
                chosen = call.args[1]
                classes = [chosen.body, chosen.orelse] if isinstance(chosen, ast.IfExp) else [chosen]
                found = [self.package.resolve(self.module, each) for each in classes]
                return merged([self.schemas.fields(each) for each in found if isinstance(each, Definition)])
        raise self._error(node, "no class of parameters")

    def _transforms(self, node: ast.expr, seen: set[str]) -> Iterator[ast.Call]:
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "maybe_transform":
            yield node
        elif isinstance(node, ast.Call):
            for argument in node.args:
                yield from self._transforms(argument, seen)
        elif isinstance(node, ast.Name) and node.id not in seen:
            for value in self._assigned(node.id):
                yield from self._transforms(value, seen | {node.id})

    def _read_headers(self, method: Method, options: dict[str, ast.expr]) -> None:
        """Read every `extra_headers = {"Name": value, **(extra_headers or {})}`."""
        given = options.get("extra_headers")
        if not (isinstance(given, ast.Name) and given.id == "extra_headers"):
            raise self._error(self.call, "an unknown form of headers")
        for value in self._assigned("extra_headers"):
            if not isinstance(value, ast.Dict):
                raise self._error(value, "an unknown form of headers")
            for key, part in zip(value.keys, value.values, strict=True):
                if isinstance(part, ast.Call) and ast.unparse(part.func) == "strip_not_given":
                    self._argument_headers(method, part)
                elif key is not None:
                    self._fixed_header(method, str(ast.literal_eval(key)), part)
        if method.multipart and method.multipart != "always" and "files" not in self.given:
            raise self._error(self.call, "a multipart body without files")

    def _fixed_header(self, method: Method, name: str, value: ast.expr) -> None:
        if name.lower() == "content-type":
            conditional = any(
                isinstance(node, ast.If) and any(value is part for part in ast.walk(node))
                for node in ast.walk(self.function)
            )
            method.multipart = "with files" if conditional else "always"
        elif name.lower() not in _TRANSPORT_HEADERS:
            method.fixed_headers[name] = str(ast.literal_eval(value))
        elif isinstance(value, ast.Constant) and value.value == "application/sdp":
            method.answer = "sdp"

    def _argument_headers(self, method: Method, call: ast.Call) -> None:
        literal = call.args[0]
        if not isinstance(literal, ast.Dict):
            raise self._error(call, "an unknown form of headers")
        arguments = {argument.arg: argument for argument in self.function.args.kwonlyargs}
        for key, value in zip(literal.keys, literal.values, strict=True):
            wire = str(ast.literal_eval(key)) if key is not None else ""
            used = [node.id for node in ast.walk(value) if isinstance(node, ast.Name) and node.id in arguments]
            if not used or arguments[used[0]].annotation is None:
                raise self._error(call, f"the header {wire} does not come from an argument")
            schema = self._without_sentinels(arguments[used[0]].annotation)
            method.headers[used[0]] = Field(wire, schema, required=False)

    def _without_sentinels(self, annotation: ast.expr | None) -> Json:
        members = [each for each in _alternatives(annotation) if ast.unparse(each) not in ("Omit", "NotGiven")]
        schemas = [self.schemas.of(each, self.module) for each in members]
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    # --- the answer

    def _read_answer(self, method: Method) -> None:
        results: list[Json] = []
        for member in _alternatives(self.function.returns):
            base = member.value if isinstance(member, ast.Subscript) else member
            if isinstance(member, ast.Constant) and member.value is None:
                continue
            found = self.package.resolve(self.module, base)
            if found.name == "HttpxBinaryResponseContent":
                method.answer = method.answer if method.answer == "sdp" else "binary"
            elif (event := event_of(self.schemas, found, member, self.module)) is not None:
                method.event = event
            elif isinstance(found, Definition) and found.module.path == "pagination.py":
                results.append(page_of(self.schemas, found, member, self.module))
            elif found.name == "str":
                method.answer = "text"
            else:
                results.append(self.schemas.of(member, self.module))
        if results:
            method.answer, method.result = "json", results[0] if len(results) == 1 else {"anyOf": results}


def _alternatives(annotation: ast.expr | None) -> Iterator[ast.expr]:
    if isinstance(annotation, ast.BinOp):
        yield from _alternatives(annotation.left)
        yield from _alternatives(annotation.right)
    elif annotation is not None:
        yield annotation
