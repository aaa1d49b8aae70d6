from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionItemComputerUseCallOutput(Base):
    """What the browser showed afterwards."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal['computer_screenshot']
    """Which kind it is. Always `computer_screenshot`."""
    _tags = {'type': 'computer_screenshot'}
