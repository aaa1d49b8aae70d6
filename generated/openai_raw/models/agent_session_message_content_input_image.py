from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionMessageContentInputImage(Base):
    """Agent session message content input image."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal['input_image']
    """Tells this object from others that can stand in its place: always `input_image`."""
    _tags = {'type': 'input_image'}
