from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.image_gen_tool_call_status import ImageGenToolCallStatus, ImageGenToolCallStatusInput

    class ImageGenToolCallDict(TypedDict, total=False):
        type: Required[Literal['image_generation_call']]
        id: Required[str]
        status: Required[ImageGenToolCallStatusInput]
        result: Required[str | None]


@model
class ImageGenToolCall(Base):
    """Image gen tool call."""

    type: Literal['image_generation_call']
    id: str
    status: ImageGenToolCallStatus
    result: str | None
    _tags = {'type': 'image_generation_call'}
