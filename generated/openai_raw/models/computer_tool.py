from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ComputerToolDict(TypedDict, total=False):
        type: Required[Literal['computer']]
        """Tells this object from others that can stand in its place: always `computer`. Default: `computer`."""


@model
class ComputerTool(Base):
    """Lets the model operate a computer: it asks for clicks and keys, your program carries them out."""

    type: Literal['computer']
    """Tells this object from others that can stand in its place: always `computer`. Default: `computer`."""
    _tags = {'type': 'computer'}
