from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import ResponseFormatJsonSchemaSchema, ResponseFormatJsonSchemaSchemaInput

    class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
        description: str
        name: Required[str]
        schema: ResponseFormatJsonSchemaSchemaInput
        strict: bool | None


@model
class ResponseFormatJsonSchemaJsonSchema(Base):
    """Response format json schema json schema."""

    description: str | None = absent
    name: str
    schema: ResponseFormatJsonSchemaSchema | None = absent
    strict: bool | None = None
