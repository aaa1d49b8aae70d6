from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionItemComputerUseCallOutput(Base):
    """Agent session item computer use call output."""

    image_url: str
    type: Literal['computer_screenshot']
    _tags = {'type': 'computer_screenshot'}
