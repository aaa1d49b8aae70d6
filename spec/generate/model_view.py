"""What the templates of models print: fields, classes and modules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Field:
    """One property of a model.

    Attributes:
        checked: Its type in an answer as callers that want one value see it; `answer` where there is but one.
        default: "" where the field is required, "None" where it may be null or absent, "absent" where only absent.
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
        """Return the official client's own name for it: pydantic keeps ``schema`` and ``model_*`` for itself."""
        if self.wire == "schema":
            return "schema_"
        if self.wire == "model_name":
            return "run_model_name"
        return f"api_{self.wire}" if self.wire.startswith("model_") else None


@dataclass(frozen=True, kw_only=True)
class ModelView:
    """One class: its fields, and what it takes from other modules."""

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
        """Whether the TypedDict needs its functional form: a key is no Python name."""
        return any(field.name != field.wire for field in self.fields)


@dataclass(frozen=True, kw_only=True)
class Module:
    """One module of models: components that belong together, the first the owner of the others.

    Attributes:
        doc: Its docstring, "" where there is nothing to say beside what is in it.
        imports: What their annotations take from other modules.
        asked: Those of them that a request can hold, each of which has a TypedDict.
        asked_imports: What the annotations of these take from other modules.
    """

    name: str
    doc: str
    components: list[str]
    imports: list[str]
    asked: list[str]
    asked_imports: list[str]
