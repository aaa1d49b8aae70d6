from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class TextFormatJsonSchemaDict(TypedDict, total=False):
        schema: Required[Mapping[str, Any]]
        """The format, as a JSON Schema."""
        type: Required[Literal['json_schema']]
        """Tells this object from others that can stand in its place: always `json_schema`."""


@model
class TextFormatJsonSchema(Base):
    """JSON that follows a schema."""

    schema: dict[str, Any]
    """The format, as a JSON Schema."""
    type: Literal['json_schema']
    """Tells this object from others that can stand in its place: always `json_schema`."""
    _tags = {'type': 'json_schema'}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema
