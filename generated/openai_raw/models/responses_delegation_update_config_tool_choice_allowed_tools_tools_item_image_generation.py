from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGenerationDict(TypedDict, total=False):
        type: Required[Literal['image_generation']]


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration(Base):
    """Responses delegation update config tool choice allowed tools tools item image generation."""

    type: Literal['image_generation']
    _tags = {'type': 'image_generation'}
