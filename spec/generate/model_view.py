"""What the model templates print: fields, classes and modules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Field:
    """One property of a model.

    Attributes:
        checked: Its type in an answer for callers that expect a single value; `answer` if there is only one.
        default: "" if the field is required, "None" if it may be null or absent, "absent" if only absent.
        request: Its type in the TypedDict.
    """

    name: str
    wire: str
    answer: str
    checked: str
    request: str
    default: str
    required: bool
    description: str

    @property
    def official(self) -> str | None:
        """Return the official client's name for it: pydantic reserves ``schema`` and ``model_*``."""
        if self.wire == "schema":
            return "schema_"
        if self.wire == "model_name":
            return "run_model_name"
        return f"api_{self.wire}" if self.wire.startswith("model_") else None


@dataclass(frozen=True, kw_only=True)
class ModelView:
    """One class: its fields, and its imports from other modules."""

    name: str
    doc: str
    fields: list[Field]
    nested: dict[str, Any]
    wire: dict[str, str]
    tags: dict[str, Any]
    empty: tuple[str, ...]
    takes_requests: bool

    @property
    def functional(self) -> bool:
        """Whether the TypedDict needs its functional form, because a key is not a Python name."""
        return any(field.name != field.wire for field in self.fields)


@dataclass(frozen=True, kw_only=True)
class Module:
    """One module of models: components that belong together, the owner first.

    Attributes:
        doc: Its docstring, "" if there is nothing to add to its contents.
        imports: The names that annotations use from other modules.
        asked: Those models that a request can hold; each has a TypedDict.
        asked_imports: The names that the annotations of these use from other modules.
    """

    name: str
    doc: str
    components: list[str]
    imports: list[str]
    asked: list[str]
    asked_imports: list[str]
