from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import BetaResponseFormatJsonSchemaSchema, BetaResponseFormatJsonSchemaSchemaInput

    class BetaTextResponseFormatJsonSchemaDict(TypedDict, total=False):
        type: Required[Literal['json_schema']]
        description: str | None
        name: Required[str]
        schema: Required[BetaResponseFormatJsonSchemaSchemaInput]
        strict: bool | None


@model
class BetaTextResponseFormatJsonSchema(Base):
    """Beta text response format json schema."""

    type: Literal['json_schema']
    description: str | None = None
    name: str
    schema: BetaResponseFormatJsonSchemaSchema
    strict: bool | None = None
    _tags = {'type': 'json_schema'}
