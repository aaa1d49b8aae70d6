from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaFunctionShellCallOutputTimeoutOutcome(Base):
    """The command was stopped, as its time was up."""

    type: Literal['timeout']
    """Tells this object from others that can stand in its place: always `timeout`."""
    _tags = {'type': 'timeout'}
