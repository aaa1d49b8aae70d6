"""What only `BetaToolCallCaller` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaProgramToolCallCaller(Base):
    """A program written by the model called the tool."""

    type: Literal["program"]
    """Discriminator: always `program`. Default: `program`."""
    caller_id: str
    """Id of the caller."""

    _tags = {"type": "program"}


@model
class BetaDirectToolCallCaller(Base):
    """The model called the tool directly."""

    type: Literal["direct"]
    """Discriminator: always `direct`. Default: `direct`."""

    _tags = {"type": "direct"}
