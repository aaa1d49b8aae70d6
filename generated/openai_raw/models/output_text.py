from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OutputText(Base):
    """Text that the model wrote."""

    text: str
    """The text itself."""
    type: Literal['output_text']
    """Which kind it is. Always `output_text`."""
    _tags = {'type': 'output_text'}
