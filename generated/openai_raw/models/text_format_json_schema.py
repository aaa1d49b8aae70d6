from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class TextFormatJsonSchemaDict(TypedDict, total=False):
        schema: Required[Mapping[str, Any]]
        type: Required[Literal['json_schema']]


@model
class TextFormatJsonSchema(Base):
    """Text format json schema."""

    schema: dict[str, Any]
    type: Literal['json_schema']
    _tags = {'type': 'json_schema'}
