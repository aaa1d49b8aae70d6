"""The reference pages: one per group of resources, one per model that an operation takes or returns, two indexes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from spec.generate.names import class_names
from spec.generate.operation_view import OperationView, Parameter
from spec.generate.operations import operation_views
from spec.generate.prose import sentence
from spec.generate.types import Types
from spec.reference.examples import Examples
from spec.reference.kinds import Json, Kinds, code, references
from spec.reference.layout import EVERY_METHOD, anchor, cell, group, join, made, method_table, page_of, title
from spec.reference.sessions import Session, example_of, section, sessions
from spec.session_table import session_rows

# These groups come first, because the pages of their models explain what they share with others.
FIRST = ("chat", "responses")
KEYS = {
    "api_key": "`Authorization: Bearer <key>` (`api_key`, `OPENAI_API_KEY`)",
    "admin_api_key": "`Authorization: Bearer <key>` (`admin_api_key`, `OPENAI_ADMIN_KEY`)",
    "none": "none",
}
TABLE = "| name | in | type | description | required | default |\n|---|---|---|---|---|---|\n"


class Reference:
    """The pages of one prepared document.

    Attributes:
        gaps: Missing descriptions, available after `pages`.
    """

    def __init__(self, document: Json, names: Mapping[str, str]) -> None:
        self.document = document
        self.names = names
        schemas = document["components"]["schemas"]
        self.kinds = Kinds(schemas, class_names(schemas))
        self.views = list(operation_views(document, Types(schemas, str)))
        self.examples = Examples(self.views, names, Types(schemas, str))
        self.sessions = sessions(session_rows(), schemas)
        self.gaps: list[str] = []
        self.uses: defaultdict[str, dict[str, None]] = defaultdict(dict)  # model -> the methods that name it

    def pages(self) -> dict[str, str]:
        """Make every page: path within the folder -> text."""
        self.gaps = []
        groups: defaultdict[str, list[OperationView]] = defaultdict(list)
        for view in self.views:
            groups[group(self.names[view.id])].append(view)
        order = sorted(groups, key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name))
        contents: dict[str, list[str]] = {}
        for name in order:
            groups[name].sort(key=lambda view: self._rank(view))
            for view in groups[name]:
                for top in self._named(view):
                    self.uses[top][self.names[view.id]] = None
                    contents[top] = [*contents.get(top, ()), *self.kinds.place(top)]
        for session in self.sessions:
            for top in session.tops:
                self.uses[top][session.name] = None
                contents[top] = [*contents.get(top, ()), *self.kinds.place(top)]
        pages = {page_of(name): self._group_page(name, groups[name]) for name in order}
        pages |= {self.kinds.places[top]: self._models_page(models) for top, models in contents.items() if models}
        pages["index.md"] = self._index({name: groups[name] for name in sorted(groups)})
        pages["types/index.md"] = self._models_index()
        return {page: self.kinds.linked(page, text) for page, text in pages.items()}

    def _rank(self, view: OperationView) -> tuple[Any, ...]:
        """Order a group: resource by resource; creating and listing first, then actions on a single object."""
        resource, _, verb = self.names[view.id].rpartition(".")
        verbs = ("create", "list", "retrieve", "update", "delete")
        return resource, verbs.index(verb) if verb in verbs else len(verbs), verb

    def _operation(self, view: OperationView) -> Json:
        operation: Json = self.document["paths"][view.path][view.method.lower()]
        return operation

    def _named(self, view: OperationView) -> list[str]:
        """Return the models of an operation's bodies."""
        operation = self._operation(view)
        bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
        return [
            name
            for body in bodies
            for media in body.get("content", {}).values()
            for name in references(media.get("schema", {}))
        ]

    # --- pages

    def _group_page(self, name: str, views: list[OperationView]) -> str:
        return join(
            f"# {title(name)}",
            made("operations"),
            "Every method is on `OpenAI` and, with `await`, on `AsyncOpenAI`. "
            "[Options and errors of every method](index.md#for-every-method).",
            self._methods(name, views, ""),
            *(self._section(view) for view in views),
            *(join(*section(one, self.kinds, self.examples.handmade)) for one in self._sessions(name)),
        )

    def _sessions(self, name: str) -> list[Session]:
        """Return the sessions of a group."""
        return [one for one in self.sessions if group(one.name) == name]

    def _methods(self, name: str, views: Iterable[OperationView], page: str) -> str:
        listed = [(self.names[view.id], f"{view.method} {view.path}", self._summary(view)) for view in views]
        listed += [(one.name, f"GET {one.path}", one.summary) for one in self._sessions(name)]
        return method_table(listed, page)

    def _summary(self, view: OperationView) -> str:
        return view.summary.rstrip(".") or sentence(view.id).rstrip(".")

    def _section(self, view: OperationView) -> str:
        operation = self._operation(view)
        where = f"{view.method} {view.path}"
        example = operation.get("x-example") or self.examples.of(view)
        return join(
            f"## {self.names[view.id]}",
            f"{self._summary(view)}: `{where}`" + (". **Deprecated.**" if view.deprecated else ""),
            self._text(operation, where),
            example_of(example),
            self._parameters(view, operation, where),
            f"**Returns** {self._returns(view)}. {self._answer(operation, where)}".strip(),
            self._wire(view, operation),
        )

    def _parameters(self, view: OperationView, operation: Json, where: str) -> str:
        declared = {(one["in"], one["name"]): one for one in operation.get("parameters", ())}
        apart = [one for one in view.parameters if view.switch and one.name == view.switch[0]]
        listed = [*view.at("path"), *view.keywords, *apart]
        rows = [self._row(one, declared.get((one.place, one.wire), {}), where) for one in listed]
        return "**Parameters**\n\n" + TABLE + "\n".join(rows) if rows else ""

    def _row(self, one: Parameter, declared: Json, where: str) -> str:
        words = next(filter(None, (declared.get("description"), one.description)), None)
        text = self._text({"description": words} if words else one.schema, f"{where}, {one.name}")
        if one.schema.get("deprecated") or declared.get("deprecated"):
            text = text if "Deprecated" in text else f"{text} Deprecated.".strip()
        kind, default = self.kinds.text(one.schema), self.kinds.default(one.schema)
        needed = "yes" if one.required or one.place == "path" else "no"
        return f"| `{one.name}` | {one.place} | {kind} | {cell(text)} | {needed} | {default} |"

    def _returns(self, view: OperationView) -> str:
        kinds = []
        if view.answer == "json" and view.result is not None:
            more = ", iterable over all items of all pages" if view.page else ""
            kinds.append(self.kinds.text(view.result) + more)
        elif view.answer != "none":
            kinds.append("the bytes, as `content`, `text` or a file with `write_to_file`")
        if view.event is not None:
            when = f"with `{view.switch[0]}={view.switch[1]!r}` " if view.switch else ""
            kinds.append(f"{when}`Stream` (or `AsyncStream`) of {self.kinds.text(view.event)}")
        return "; ".join(kinds) or "nothing"

    def _answer(self, operation: Json, where: str) -> str:
        answer = _answer(operation)
        return self._text(answer, f"{where}, answer") if answer.get("content") else ""

    def _wire(self, view: OperationView, operation: Json) -> str:
        lines = [f"- Authorization: {KEYS[view.security]}"]
        headers = [f"`{name}: {value}`" for name, value in view.fixed_headers.items()]
        headers += [f"`{one.wire}` from `{one.name}`" for one in view.at("header")]
        if headers:
            lines.append(f"- Headers: {', '.join(headers)}")
        for label, content in (
            ("Request body", operation.get("requestBody", {}).get("content", {})),
            ("Response", _answer(operation).get("content", {})),
        ):
            kinds = [f"`{media}`, {self.kinds.text(one.get('schema', {}))}" for media, one in content.items()]
            if kinds:
                lines.append(f"- {label}: {' or '.join(kinds)}")
        lines.append(f"- Errors: {', '.join(self._errors(view))}")
        return "\n".join(lines)

    def _errors(self, view: OperationView) -> list[str]:
        """Return the errors that a caller may see: by rule, from the contents of the request."""
        path = [f"`{one.name}`" for one in view.at("path")]
        errors = ["`BadRequestError` if an argument is not valid"] if view.keywords else []
        errors += [f"`NotFoundError` if there is no such {' or '.join(path)}"] if path else []
        return [*errors, "[those of every method](index.md#for-every-method)"]

    def _models_page(self, models: list[str]) -> str:
        names = list(self.uses[models[0]])
        used = ", ".join(f"[`{name}`](../{page_of(group(name))}#{anchor(name)})" for name in names[:12])
        note = (
            f"Used by {used}{' and others' if len(names) > 12 else ''}. The classes are in `overlay.types`; where a "
            "request takes one, a dict works as well. A field that the server left out reads as None; fields that this "
            "page does not list are kept."
        )
        first = self.kinds.name(models[0])
        return join(f"# {first}", made("fields"), note, *(self._model(name) for name in models))

    def _model(self, name: str) -> str:
        schema = self.kinds.schemas[name]
        parts = [f"## {self.kinds.name(name)}", self._text(schema, name)]
        if "properties" in schema:
            required = schema.get("required", [])
            rows = []
            for key, one in schema["properties"].items():
                text = self._text(one, f"{name}.{key}")
                if one.get("deprecated") and "Deprecated" not in text:
                    text = f"{text} Deprecated.".strip()
                need = "yes" if key in required else "no"
                rows.append(f"| `{key}` | {self.kinds.text(one)} | {cell(text)} | {need} |")
            parts.append("| field | type | description | required |\n|---|---|---|---|\n" + "\n".join(rows))
        elif "enum" in schema:
            parts.append(", ".join(code(value) for value in schema["enum"]))
        else:
            parts.append(f"Type: {self.kinds.text(schema)}.")
        return join(*parts)

    def _index(self, groups: dict[str, list[OperationView]]) -> str:
        count = sum(map(len, groups.values()))
        return join(
            "# Reference",
            made("operations"),
            f"All {count} operations and {len(self.sessions)} sessions over WebSocket, by resource; "
            f"[all models](types/index.md). Base address: "
            f"`{self.document['servers'][0]['url']}`. Every method is on `OpenAI` and, with `await`, on `AsyncOpenAI`.",
            *(f"## {title(name)}\n\n{self._methods(name, views, page_of(name))}" for name, views in groups.items()),
            EVERY_METHOD,
        )

    def _models_index(self) -> str:
        letters: defaultdict[str, list[str]] = defaultdict(list)
        for name in sorted(self.kinds.places, key=lambda name: self.kinds.name(name).lower()):
            letters[self.kinds.name(name)[0].upper()].append(f"[{self.kinds.name(name)}](model:{name})")
        return join(
            "# Models",
            made("fields"),
            "Every model that an operation takes or gives; the classes are in `overlay.types`.",
            *(f"## {letter}\n\n{' · '.join(links)}" for letter, links in letters.items()),
        )

    def _text(self, described: Json, what: str) -> str:
        """Return a description, or that of the referenced model; a missing one is recorded as a gap."""
        text = described.get("description") or self.kinds.resolve(described).get("description") or ""
        if not text:
            self.gaps.append(what)
        return str(text)


def _answer(operation: Json) -> Json:
    answer: Json = next(iter(operation["responses"].values()))
    return answer
