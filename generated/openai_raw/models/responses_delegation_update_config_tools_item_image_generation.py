from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemImageGenerationDict(TypedDict, total=False):
        type: Required[Literal['image_generation']]
        """Tells this object from others that can stand in its place: always `image_generation`."""


@model
class ResponsesDelegationUpdateConfigToolsItemImageGeneration(Base):
    """The value of `ResponsesDelegationUpdateConfig.tools`."""

    type: Literal['image_generation']
    """Tells this object from others that can stand in its place: always `image_generation`."""
    _tags = {'type': 'image_generation'}
