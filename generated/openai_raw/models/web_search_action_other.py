from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSearchActionOther(Base):
    """Something else was done."""

    type: Literal['other']
    """Tells this object from others that can stand in its place: always `other`."""
    _tags = {'type': 'other'}
