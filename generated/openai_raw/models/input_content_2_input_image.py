from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InputContent2InputImageDict(TypedDict, total=False):
        image_url: Required[str]
        """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
        type: Required[Literal['input_image']]
        """Which kind it is. Always `input_image`."""


@model
class InputContent2InputImage(Base):
    """A picture for the agent."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal['input_image']
    """Which kind it is. Always `input_image`."""
    _tags = {'type': 'input_image'}
