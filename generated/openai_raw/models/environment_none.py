from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentNone(Base):
    """The agent works without files or commands."""

    type: Literal['none']
    """Which kind it is. Always `none`."""
    _tags = {'type': 'none'}
