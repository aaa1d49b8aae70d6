from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InputContent2InputTextDict(TypedDict, total=False):
        text: Required[str]
        """The text itself."""
        type: Required[Literal['input_text']]
        """Which kind it is. Always `input_text`."""


@model
class InputContent2InputText(Base):
    """Text for the agent."""

    text: str
    """The text itself."""
    type: Literal['input_text']
    """Which kind it is. Always `input_text`."""
    _tags = {'type': 'input_text'}
