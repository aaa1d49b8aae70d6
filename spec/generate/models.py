"""What the templates print for one model, and for components without a class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from spec.generate.attributes import attributes
from spec.generate.homes import Home
from spec.generate.model_view import Field, ModelView, Module
from spec.generate.names import RESERVED, beside
from spec.generate.prose import sentence, wrapped
from spec.generate.types import Types
from spec.prepare.names import referenced_name
from spec.prepare.unions import NULL
from spec.words.facts import with_facts

Json = dict[str, Any]

EMPTY = frozenset({("CreateChatCompletionStreamResponse", "choices")})
"""Lists that upstream requires but the server may leave out; they then read as []."""
GIVEN_MORE = {
    "ResponseStreamEvent": (
        "ResponseTextDeltaEvent", "ResponseTextDoneEvent", "ResponseFunctionCallArgumentsDeltaEvent",
    ),
}  # fmt: skip
"""Members of unions for which a helper has richer classes; the union of the others also has a name."""
SENT_BACK = {"ChatCompletionRequestMessage": "ChatCompletionResponseMessage"}
"""Request unions, and the answer class that each accepts unchanged."""
UNASKED = {("Embedding", "embedding"): "list[float]"}
"""Answer types for callers that requested no other format (base64)."""

METHODS = frozenset({
    "self", "from_dict", "to_dict", "to_json", "model_dump", "model_dump_json", "model_copy", "model_extra",
    "model_fields_set",
    "model_validate", "model_validate_json", "model_construct", "model_fields", "construct", "additional_properties",
    "absent", "builtins", "property", *RESERVED,
})  # fmt: skip
"""What every model has besides its fields, and what their declarations use."""


class ModelViews:
    """Makes the views; knows which components a request can hold."""

    def __init__(self, types: Types, homes: Mapping[str, Home], request_schemas: Iterable[Json]) -> None:
        self.types = types
        self.homes = homes
        self.in_requests: set[str] = set()
        for schema in request_schemas:
            self._reach(schema)

    def _reach(self, schema: Json) -> None:
        name = referenced_name(schema)
        if name is not None:
            if name not in self.in_requests:
                self.in_requests.add(name)
                self._reach(self.types.schemas[name])
            return
        for part in (*schema.get("anyOf", []), *schema.get("properties", {}).values(), schema.get("items")):
            if part:
                self._reach(part)
        if schema.get("additionalProperties"):
            self._reach(schema["additionalProperties"])

    def of_class(self, component: str) -> ModelView:
        """Return the view of a component with properties."""
        schema = self.types.schemas[component]
        fields = self.fields(component)
        return ModelView(
            name=self.types.name(component),
            doc=wrapped(schema.get("description") or schema.get("x-where") or sentence(component), "    "),
            fields=fields,
            nested={
                key: shape
                for key, value in schema["properties"].items()
                if (shape := self.types.shape(value)) is not None
            },
            wire={field.name: field.wire for field in fields if field.name != field.wire},
            tags=self.types.tags(component),
            empty=tuple(field.name for field in fields if (component, field.wire) in EMPTY),
            takes_requests=component in self.in_requests,
        )

    def fields(self, component: str, *, described: bool = True) -> list[Field]:
        """Return the fields of a component with properties; their descriptions take half of the time."""
        schema = self.types.schemas[component]
        required = set(schema.get("required", ()))
        used = {
            self.types.name(each) for value in schema["properties"].values() for each in self.types.references(value)
        }
        names = attributes(schema["properties"], METHODS | used)
        return [
            self._field(component, key, names, value, required=key in required, described=described)
            for key, value in schema["properties"].items()
        ]

    def _field(
        self, component: str, key: str, names: Mapping[str, str], schema: Json, *, required: bool, described: bool
    ) -> Field:
        answer = self.types.answer(schema)
        nullable = self._nullable(schema)
        default = "" if required else "None" if nullable else "absent"
        if not required and not nullable and answer != "Any":
            answer += " | None"
        return Field(
            name=names[key],
            wire=key,
            answer=beside(names.values(), answer),
            checked=beside(names.values(), self._checked(component, key, answer)),
            request=beside(names.values(), self.types.request(schema)),
            default=default,
            required=required,
            description=with_facts(
                schema.get("description", ""), schema, self.types.resolve, default=component in self.in_requests
            )
            if described
            else "",
        )

    def _checked(self, component: str, key: str, answer: str) -> str:
        if (component, key) in EMPTY or (
            key == "output_text" and "output" in self.types.schemas[component]["properties"]
        ):
            return answer.removesuffix(" | None")
        return UNASKED.get((component, key), answer)

    def _nullable(self, schema: Json) -> bool:
        resolved = self.types.resolve(schema)
        return resolved in (NULL, {}) or any(self._nullable(member) for member in resolved.get("anyOf", ()))

    def parameter(self, schema: Json, required: bool) -> str:
        """Return the type of a method's argument: optional ones may be `omit`; lists of objects may be any
        iterable.
        """
        found = self.types.request(schema)
        if schema.get("type") == "array" and self.types.holds_models(schema, set()):
            found = found.replace("Sequence[", "Iterable[", 1)
        if required or found == "Any":
            return found
        return f"{found.removesuffix(' | None')} | Omit" + (" | None" if found.endswith(" | None") else "")

    def modules(self) -> Iterator[Module]:
        """Yield the modules of models; contents are in the document's order, except that the owner is first."""
        found: dict[str, list[str]] = {}
        for component, schema in self.types.schemas.items():
            if "properties" in schema or "enum" in schema:
                found.setdefault(self.homes[component].module, []).append(component)
        for name, components in found.items():
            owner = self.homes[components[0]].owner
            components.sort(key=lambda component: component != owner)
            asked = [each for each in components if each in self.in_requests and self.types.is_class(each)]
            yield Module(
                name=name,
                doc=self._module_doc(owner, components),
                components=components,
                imports=self.imports(self._parts(components), answers=True, requests=False, own=f"models.{name}"),
                asked=asked,
                asked_imports=self.imports(self._parts(asked), answers=False, requests=True, own=f"dicts.{name}"),
            )

    def _module_doc(self, owner: str | None, components: list[str]) -> str:
        if owner is None:
            return "The enums that stand in several places."
        if owner != components[0]:
            return f"What only `{self.types.name(owner)}` can be or hold."
        return "" if len(components) == 1 else f"`{self.types.name(owner)}`, and what only it holds."

    def _parts(self, components: Iterable[str]) -> list[Json]:
        return [part for name in components for part in self.types.schemas[name].get("properties", {}).values()]

    def imports(
        self, schemas: Iterable[Json], *, answers: bool, requests: bool, own: str = "", dots: str = ".."
    ) -> list[str]:
        """Return the import lines for the annotations of these schemas in a module named ``own``."""
        wanted: dict[str, set[str]] = {}
        for schema in schemas:
            for component in self.types.references(schema):
                name, request_name = self.names(component)
                if answers or (requests and self.types.is_class(component)):
                    wanted.setdefault(self.home(component), set()).add(name)
                if requests and request_name:
                    wanted.setdefault(self.request_home(component), set()).add(request_name)
        return [
            f"from {dots}{module} import {', '.join(sorted(names))}"
            for module, names in sorted(wanted.items())
            if module != own
        ]

    def names(self, component: str) -> tuple[str, str | None]:
        """Return the names of a component's answer type and of its request type, if any."""
        name = self.types.name(component)
        if component in self.in_requests or "enum" in self.types.schemas[component]:
            return name, f"{name}Dict" if self.types.is_class(component) else f"{name}Input"
        return name, None

    def home(self, component: str) -> str:
        """Return the module that defines a component's name."""
        schema = self.types.schemas[component]
        return f"models.{self.homes[component].module}" if "properties" in schema or "enum" in schema else "unions"

    def request_home(self, component: str) -> str:
        """Return the module that defines the name of its request type."""
        return f"dicts.{self.homes[component].module}" if self.types.is_class(component) else self.home(component)

    def exports(self) -> dict[str, list[str]]:
        """Return the names of all components, by the module to import them from."""
        found: dict[str, list[str]] = {}
        for component in self.types.schemas:
            name, request_name = self.names(component)
            found.setdefault(self.home(component), []).append(name)
            if request_name:
                found.setdefault(self.request_home(component), []).append(request_name)
        return found
