from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGenerationDict(TypedDict, total=False):
        type: Required[Literal['image_generation']]
        """Which kind it is. Always `image_generation`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration(Base):
    """A tool that the model may call."""

    type: Literal['image_generation']
    """Which kind it is. Always `image_generation`."""
    _tags = {'type': 'image_generation'}
