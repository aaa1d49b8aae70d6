from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponseFormatJsonObjectDict(TypedDict, total=False):
        type: Required[Literal['json_object']]


@model
class ResponseFormatJsonObject(Base):
    """Response format json object."""

    type: Literal['json_object']
    _tags = {'type': 'json_object'}
