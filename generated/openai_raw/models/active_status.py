from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ActiveStatus(Model):
    """Active status."""

    type: Literal['active']
    _tags = {'type': 'active'}
