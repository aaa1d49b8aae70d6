"""What only `BetaToolCallCallerParam` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaProgramToolCallCallerParam(Base):
    """A program written by the model called the tool."""

    type: Literal["program"]
    """Discriminator: always `program`. Default: `program`."""
    caller_id: str
    """Id of the caller. From 1 to 64 characters."""

    _tags = {"type": "program"}


@model
class BetaDirectToolCallCallerParam(Base):
    """The model called the tool directly."""

    type: Literal["direct"]
    """Discriminator: always `direct`. Default: `direct`."""

    _tags = {"type": "direct"}
