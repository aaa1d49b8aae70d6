from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaLocalEnvironmentResource(Base):
    """Commands run on your side."""

    type: Literal['local']
    """Tells this object from others that can stand in its place: always `local`."""
    _tags = {'type': 'local'}
