from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ActiveStatus(Base):
    """The thread takes new messages."""

    type: Literal['active']
    """Tells this object from others that can stand in its place: always `active`."""
    _tags = {'type': 'active'}
