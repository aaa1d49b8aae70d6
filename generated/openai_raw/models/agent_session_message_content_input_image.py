from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionMessageContentInputImage(Base):
    """A picture of a message to the agent."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal['input_image']
    """Which kind it is. Always `input_image`."""
    _tags = {'type': 'input_image'}
