from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionMessageContentInputImage(Base):
    """Agent session message content input image."""

    image_url: str
    type: Literal['input_image']
    _tags = {'type': 'input_image'}
