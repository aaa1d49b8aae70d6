from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceImageGenerationDict(TypedDict, total=False):
        type: Required[Literal['image_generation']]
        """Tells this object from others that can stand in its place: always `image_generation`."""


@model
class ResponsesDelegationConfigToolChoiceImageGeneration(Base):
    """The value of `ResponsesDelegationConfig.tool_choice`."""

    type: Literal['image_generation']
    """Tells this object from others that can stand in its place: always `image_generation`."""
    _tags = {'type': 'image_generation'}
